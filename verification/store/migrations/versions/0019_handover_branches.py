"""Of which branch's stations a shift was handed over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("handover", sa.Column("branch", sa.String(64)))
