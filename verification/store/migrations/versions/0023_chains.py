"""A chain of the audit trail for each station; what there was goes on as that of no station."""

from __future__ import annotations

import hmac

import sqlalchemy as sa
from alembic import context, op

from verification.security.audit_keys import AuditKeys, Head
from verification.security.field_encryption import FieldSeal

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_IN_A_CHAIN = sa.text("position IS NOT NULL")


def upgrade() -> None:
    op.add_column("audit_event", sa.Column("position", _LONG))
    op.create_index(
        "uq_audit_event_position",
        "audit_event",
        ["station", "position"],
        unique=True,
        sqlite_where=_IN_A_CHAIN,
        postgresql_where=_IN_A_CHAIN,
    )
    chains = op.create_table(
        "audit_chain",
        sa.Column("station", sa.String(64), nullable=False),
        sa.Column("number", _LONG, nullable=False),
        sa.Column("position", _LONG, nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("head_code", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("station", name="pk_audit_chain"),
    )
    _take_over(chains)
    op.drop_table("audit_head")
    if op.get_bind().dialect.name == "postgresql":
        # Of the roles, which are applied again after this: it looks at that table.
        op.execute("DROP TRIGGER IF EXISTS verification_end ON audit_event")
        # A sequence has no end for who draws from it all day; leaving numbers out, it says less.
        op.alter_column("audit_event", "number", type_=sa.BigInteger)
        op.execute("CREATE SEQUENCE audit_event_number")
        op.execute(
            "SELECT setval('audit_event_number',"
            " 1 + coalesce((SELECT max(number) FROM audit_event), 0), false)"
        )


def _take_over(chains: sa.Table) -> None:
    """Make the one head that of no station. One that was altered stays so, for all to see."""
    seal: FieldSeal = context.config.attributes["field_seal"]
    connection = op.get_bind()
    keys = sa.table("sealed_key", sa.column("name"), sa.column("sealed"))
    sealed = connection.scalars(sa.select(keys.c.sealed).where(keys.c.name == "audit")).one()
    audit = AuditKeys(bytes.fromhex(seal.open("sealed_key.sealed/audit", sealed)))
    for number, code, head_code in connection.execute(
        sa.text("SELECT number, code, head_code FROM audit_head")
    ):
        head = Head(number, code)
        ours = hmac.compare_digest(audit.head_code(head).encode(), str(head_code).encode())
        row = {"station": "", "number": number, "position": number, "code": code}
        signed = audit.head_code(head, "", number) if ours else ""
        connection.execute(sa.insert(chains), {**row, "head_code": signed})
