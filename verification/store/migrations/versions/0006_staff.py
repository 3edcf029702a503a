"""Sealed PIN hashes, and what a sign-in shows of a member of staff."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from verification.security.field_encryption import FieldSeal

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_SHOWN = sa.text("removed_at IS NULL AND short_name <> ''")


def upgrade() -> None:
    with op.batch_alter_table("staff_member") as batch:
        batch.alter_column(
            "pin_hash",
            new_column_name="sealed_pin_hash",
            existing_type=sa.Text(),
            existing_nullable=False,
        )
        batch.add_column(sa.Column("short_name", sa.String(16), nullable=True))
    op.create_index(
        "uq_staff_member_short_name",
        "staff_member",
        ["short_name"],
        unique=True,
        sqlite_where=_SHOWN,
        postgresql_where=_SHOWN,
    )
    seal: FieldSeal = context.config.attributes["field_seal"]
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT name, sealed_pin_hash FROM staff_member")).all()
    for name, pin_hash in rows:
        connection.execute(
            sa.text("UPDATE staff_member SET sealed_pin_hash = :sealed WHERE name = :name"),
            {"name": name, "sealed": seal.seal(f"staff_member.sealed_pin_hash/{name}", pin_hash)},
        )
