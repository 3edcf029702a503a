"""The figures of a shift as they stood when it was handed over: counts and a median, no names."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # What older shifts had to hand over is not known any more: theirs stay empty.
    op.add_column("handover", sa.Column("figures", sa.Text))
