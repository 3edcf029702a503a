"""What the staff console asks of kiosks; how a call for help was solved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_OPEN = sa.text("outcome IS NULL")


def upgrade() -> None:
    op.add_column("staff_alert", sa.Column("solved_at", sa.DateTime(timezone=True)))
    op.add_column("staff_alert", sa.Column("solved_by", sa.String(64)))
    op.add_column("staff_alert", sa.Column("sealed_note", sa.Text))
    op.create_table(
        "kiosk_instruction",
        sa.Column("instruction_id", sa.String(32), nullable=False),
        sa.Column("station", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("value", sa.String(16), nullable=False),
        sa.Column("session_id", sa.String(32)),
        sa.Column("given_by", sa.String(64), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(16)),
        sa.Column("reason", sa.String(64)),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.CheckConstraint(
            "(outcome IS NULL) = (settled_at IS NULL)", name="ck_kiosk_instruction_settled"
        ),
        sa.ForeignKeyConstraint(
            ["station"], ["kiosk.station"], name="fk_kiosk_instruction_station"
        ),
        sa.ForeignKeyConstraint(
            ["given_by"], ["staff_member.name"], name="fk_kiosk_instruction_given_by"
        ),
        sa.PrimaryKeyConstraint("instruction_id", name="pk_kiosk_instruction"),
    )
    op.create_index("ix_kiosk_instruction_given_at", "kiosk_instruction", ["given_at"])
    op.create_index(
        "ix_kiosk_instruction_open",
        "kiosk_instruction",
        ["station"],
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
