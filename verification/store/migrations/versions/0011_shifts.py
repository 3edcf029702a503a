"""What each member of the staff may do; what a shift hands over to the next."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "staff_member", sa.Column("role", sa.String(16), nullable=False, server_default="clerk")
    )
    # The longest-serving member has set the desk up.
    op.execute(
        "UPDATE staff_member SET role = 'lead' WHERE name = (SELECT name FROM staff_member"
        " WHERE removed_at IS NULL ORDER BY added_at, name LIMIT 1)"
    )
    op.create_table(
        "handover",
        sa.Column("handover_id", sa.String(32), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written_by", sa.String(64), nullable=False),
        sa.Column("sealed_note", sa.Text),
        sa.ForeignKeyConstraint(
            ["written_by"], ["staff_member.name"], name="fk_handover_written_by"
        ),
        sa.PrimaryKeyConstraint("handover_id", name="pk_handover"),
    )
    op.create_index("ix_handover_until", "handover", ["until"])
