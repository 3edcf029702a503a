"""What is due for erasure is found at once; a withdrawn consent can lose whose it was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from verification.security.field_encryption import FieldSeal, blind_index

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)
_DUE_SESSION = sa.text("purged_at IS NULL AND state <> 'verified'")
_DUE_CONSENT = sa.text("erased_at IS NULL")


def upgrade() -> None:
    op.drop_index("ix_verification_session_ended_at", "verification_session")
    op.create_index(
        "ix_verification_session_due",
        "verification_session",
        ["ended_at"],
        sqlite_where=_DUE_SESSION,
        postgresql_where=_DUE_SESSION,
    )
    op.create_index("ix_limited_try_at", "limited_try", ["at"])
    op.create_index("ix_staff_alert_seen_at", "staff_alert", ["seen_at"])
    _change_consents()


def _change_consents() -> None:
    with op.batch_alter_table("consent_record") as batch:
        batch.add_column(sa.Column("subject_code", sa.String(64)))
        batch.add_column(sa.Column("erased_at", _TIME))
        batch.alter_column("jd_account_id", existing_type=sa.Integer(), nullable=True)
        batch.alter_column("cloud_account_id", existing_type=sa.Integer(), nullable=True)
    _add_subject_codes()
    with op.batch_alter_table("consent_record") as batch:
        batch.alter_column("subject_code", existing_type=sa.String(64), nullable=False)
        batch.create_check_constraint(
            op.f("ck_consent_record_erased"),
            "(erased_at IS NULL) = (jd_account_id IS NOT NULL)"
            " AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL)",
        )
    op.create_index(
        "ix_consent_record_due",
        "consent_record",
        ["withdrawn_at"],
        sqlite_where=_DUE_CONSENT,
        postgresql_where=_DUE_CONSENT,
    )


def _add_subject_codes() -> None:
    connection = op.get_bind()
    rows = connection.execute(
        sa.text(
            "SELECT session_id, identity_index FROM consent_record"
            " JOIN jd_account ON jd_account.account_id = consent_record.jd_account_id"
        )
    ).all()
    if not rows:
        return
    seal: FieldSeal = context.config.attributes["field_seal"]
    sealed = connection.execute(sa.text("SELECT sealed FROM sealed_key WHERE name = 'index'"))
    key = bytes.fromhex(seal.open("sealed_key.sealed/index", sealed.scalar_one()))
    connection.execute(
        sa.text("UPDATE consent_record SET subject_code = :code WHERE session_id = :session"),
        [
            {"session": session, "code": blind_index(key, "consent", f"{session}:{person}")}
            for session, person in rows
        ],
    )
