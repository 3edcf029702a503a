"""Events carry digests of the rows that they changed; the trail's head has a code of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from verification.security.audit_keys import AuditKeys, Head
from verification.security.field_encryption import FieldSeal

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # No batches: they would recreate the tables, without their triggers and checks.
    op.add_column("audit_event", sa.Column("row_digests", sa.Text))
    op.add_column(
        "audit_head", sa.Column("head_code", sa.String(64), nullable=False, server_default="")
    )
    _sign_head()


def _sign_head() -> None:
    seal: FieldSeal = context.config.attributes["field_seal"]
    connection = op.get_bind()
    keys = sa.table("sealed_key", sa.column("name"), sa.column("sealed"))
    head = sa.table("audit_head", sa.column("number"), sa.column("code"), sa.column("head_code"))
    sealed = connection.scalars(sa.select(keys.c.sealed).where(keys.c.name == "audit")).one()
    audit = AuditKeys(bytes.fromhex(seal.open("sealed_key.sealed/audit", sealed)))
    present = connection.execute(sa.select(head.c.number, head.c.code)).one()
    code = audit.head_code(Head(present.number, present.code))
    connection.execute(sa.update(head).values(head_code=code))
