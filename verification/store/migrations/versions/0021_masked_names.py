"""The masked form of a verified person's name, by which staff find their session."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("verified_identity", sa.Column("sealed_masked_name", sa.Text))
