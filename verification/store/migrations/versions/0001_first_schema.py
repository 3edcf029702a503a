"""The first schema: accounts, sessions, codes, bindings, identities, consent records."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_STATES = "'waiting_for_scan', 'scanned', 'verified', 'failed', 'declined', 'expired', 'cancelled'"
_TIME = sa.DateTime(timezone=True)


def _text(name: str, length: int, *, optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=optional)


def upgrade() -> None:
    op.create_table(
        "cloud_account",
        sa.Column("account_id", sa.Integer, nullable=False),
        _text("login_name", 64),
        sa.PrimaryKeyConstraint("account_id", name="pk_cloud_account"),
        sa.UniqueConstraint("login_name", name="uq_cloud_account_login_name"),
    )
    op.create_table(
        "jd_account",
        sa.Column("account_id", sa.Integer, nullable=False),
        _text("login_name", 64),
        _text("real_name", 64),
        _text("latin_name", 64),
        _text("identity_number", 18),
        _text("real_name_source", 16, optional=True),
        sa.PrimaryKeyConstraint("account_id", name="pk_jd_account"),
        sa.UniqueConstraint("login_name", name="uq_jd_account_login_name"),
    )
    op.create_table(
        "verification_session",
        _text("session_id", 32),
        _text("authorization_id", 32, optional=True),
        sa.Column("cloud_account_id", sa.Integer, nullable=False),
        _text("station", 64),
        _text("state", 32),
        _text("result", 64, optional=True),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("deadline", _TIME, nullable=False),
        _text("scanner_device_id", 32, optional=True),
        sa.Column("scanner_jd_account_id", sa.Integer),
        sa.Column("scanned_at", _TIME),
        sa.Column("ended_at", _TIME),
        sa.Column("refused_scans", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("session_id", name="pk_verification_session"),
        sa.UniqueConstraint("authorization_id", name="uq_verification_session_authorization_id"),
        sa.ForeignKeyConstraint(
            ["cloud_account_id"],
            ["cloud_account.account_id"],
            name="fk_verification_session_cloud_account_id",
        ),
        sa.ForeignKeyConstraint(
            ["scanner_jd_account_id"],
            ["jd_account.account_id"],
            name="fk_verification_session_scanner_jd_account_id",
        ),
        sa.CheckConstraint(f"state IN ({_STATES})", name=op.f("ck_verification_session_state")),
        sa.CheckConstraint(
            "(state IN ('waiting_for_scan', 'scanned')) = (result IS NULL)"
            " AND (result IS NULL) = (ended_at IS NULL)",
            name=op.f("ck_verification_session_result_when_final"),
        ),
        sa.CheckConstraint(
            "state <> 'scanned' OR scanner_device_id IS NOT NULL",
            name=op.f("ck_verification_session_scanner"),
        ),
    )
    op.create_index(
        "ix_verification_session_cloud_account_id", "verification_session", ["cloud_account_id"]
    )
    op.create_index(
        "uq_verification_session_open_station",
        "verification_session",
        ["station"],
        unique=True,
        sqlite_where=sa.text("result IS NULL"),
        postgresql_where=sa.text("result IS NULL"),
    )
    op.create_table(
        "qr_code",
        _text("token_digest", 64),
        _text("session_id", 32),
        sa.Column("issued_at", _TIME, nullable=False),
        sa.Column("replaced_at", _TIME),
        sa.PrimaryKeyConstraint("token_digest", name="pk_qr_code"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["verification_session.session_id"], name="fk_qr_code_session_id"
        ),
    )
    op.create_index("ix_qr_code_session_id", "qr_code", ["session_id"])
    op.create_table(
        "binding",
        sa.Column("cloud_account_id", sa.Integer, nullable=False),
        sa.Column("jd_account_id", sa.Integer, nullable=False),
        _text("session_id", 32, optional=True),
        sa.Column("bound_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("cloud_account_id", name="pk_binding"),
        sa.UniqueConstraint("jd_account_id", name="uq_binding_jd_account_id"),
        sa.UniqueConstraint("session_id", name="uq_binding_session_id"),
        sa.ForeignKeyConstraint(
            ["cloud_account_id"], ["cloud_account.account_id"], name="fk_binding_cloud_account_id"
        ),
        sa.ForeignKeyConstraint(
            ["jd_account_id"], ["jd_account.account_id"], name="fk_binding_jd_account_id"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["verification_session.session_id"], name="fk_binding_session_id"
        ),
    )
    op.create_table(
        "verified_identity",
        sa.Column("cloud_account_id", sa.Integer, nullable=False),
        _text("real_name", 64),
        _text("identity_number", 18),
        sa.Column("obtained_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("cloud_account_id", name="pk_verified_identity"),
        sa.ForeignKeyConstraint(
            ["cloud_account_id"],
            ["binding.cloud_account_id"],
            name="fk_verified_identity_cloud_account_id",
        ),
    )
    op.create_table(
        "consent_record",
        _text("session_id", 32),
        sa.Column("jd_account_id", sa.Integer, nullable=False),
        _text("text_version", 32),
        _text("language", 16),
        _text("text_sha256", 64),
        sa.Column("agreed_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("session_id", name="pk_consent_record"),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["verification_session.session_id"],
            name="fk_consent_record_session_id",
        ),
        sa.ForeignKeyConstraint(
            ["jd_account_id"], ["jd_account.account_id"], name="fk_consent_record_jd_account_id"
        ),
    )
