"""Whose outcome a kiosk shows at the moment, for the clerks at their consoles."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("kiosk", sa.Column("shown_outcome", sa.String(32)))
