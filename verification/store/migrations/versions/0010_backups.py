"""The last backup is found at once, in however long a trail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_BACKUP = sa.text("action IN ('backed_up', 'restored')")


def upgrade() -> None:
    op.create_index(
        "ix_audit_event_backup",
        "audit_event",
        ["number"],
        sqlite_where=_BACKUP,
        postgresql_where=_BACKUP,
    )
