"""Which keys each kiosk's machine can open with: a key is used once all have it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("kiosk", sa.Column("key_ids", sa.Text, nullable=True))
