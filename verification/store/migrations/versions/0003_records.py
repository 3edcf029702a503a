"""Settings for all kiosks, and the indexes that the staff's history pages by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("value", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
    for columns in ((), ("state",), ("station",), ("cloud_account_id",)):
        name = "_".join(("ix_verification_session", *columns, "created_at"))
        op.create_index(name, "verification_session", [*columns, "created_at", "session_id"])
    # The one with the time serves every query that this one served.
    op.drop_index("ix_verification_session_cloud_account_id", "verification_session")
