"""Machines that get the keys by a short code, which a lead's console shows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kiosk_enrolment",
        sa.Column("enrolment_id", sa.String(32), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("station", sa.String(64)),
        sa.Column("public_key", sa.String(64)),
        sa.Column("proof", sa.String(64)),
        sa.Column("sealed_keys", sa.Text),
        sa.PrimaryKeyConstraint("enrolment_id", name="pk_kiosk_enrolment"),
    )
