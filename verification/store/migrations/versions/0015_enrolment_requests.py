"""Each machine that asks for the keys has a row of its own. Earlier codes are over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("kiosk_enrolment")
    op.create_table(
        "kiosk_enrolment",
        sa.Column("enrolment_id", sa.String(32), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=False),
        sa.Column("served_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("enrolment_id", name="pk_kiosk_enrolment"),
    )
    op.create_table(
        "enrolment_request",
        sa.Column("enrolment_id", sa.String(32), nullable=False),
        sa.Column("public_key", sa.String(64), nullable=False),
        sa.Column("login", sa.String(64), nullable=False, server_default=""),
        sa.Column("station", sa.String(64), nullable=False),
        sa.Column("proof", sa.String(64), nullable=False),
        sa.Column("refused_at", sa.DateTime(timezone=True)),
        sa.Column("sealed_keys", sa.Text),
        sa.PrimaryKeyConstraint("enrolment_id", "public_key", name="pk_enrolment_request"),
        sa.ForeignKeyConstraint(
            ["enrolment_id"],
            ["kiosk_enrolment.enrolment_id"],
            name="fk_enrolment_request_enrolment_id",
            ondelete="CASCADE",
        ),
    )
