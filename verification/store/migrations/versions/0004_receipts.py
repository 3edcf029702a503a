"""The index that a person's consent receipt is found by."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_consent_record_jd_account_id", "consent_record", ["jd_account_id"])
