"""Which phone of a class plays which JD account."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "class_player",
        sa.Column("jd_account_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("device_id", sa.String(32), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("jd_account_id", name="pk_class_player"),
        sa.UniqueConstraint("device_id", name="uq_class_player_device_id"),
    )
