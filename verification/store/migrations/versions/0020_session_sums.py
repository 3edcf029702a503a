"""Counts of past sessions, for reports. They are made in short steps while a kiosk serves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

# A session begins in a day that was counted, as after a clock was wrong: count again from there.
_SQLITE = """
CREATE TRIGGER verification_session_counted AFTER INSERT ON verification_session
WHEN NEW.created_at < (SELECT counted_until FROM counted_station WHERE station = NEW.station)
BEGIN
    DELETE FROM session_sum WHERE station = NEW.station
        AND hour >= strftime('%s', substr(NEW.created_at, 1, 10)) / 3600;
    UPDATE counted_station SET counted_until = substr(NEW.created_at, 1, 10)
        || ' 00:00:00.000000' WHERE station = NEW.station;
END
"""
_POSTGRESQL = (
    """
CREATE FUNCTION verification_session_counted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day timestamptz := date_trunc('day', NEW.created_at, 'UTC');
BEGIN
    UPDATE counted_station SET counted_until = day
        WHERE station = NEW.station AND counted_until > NEW.created_at;
    IF FOUND THEN
        DELETE FROM session_sum
            WHERE station = NEW.station AND hour >= extract(epoch FROM day) / 3600;
    END IF;
    RETURN NULL;
END $$
""",
    """
CREATE TRIGGER verification_session_counted AFTER INSERT ON verification_session
    FOR EACH ROW EXECUTE FUNCTION verification_session_counted()
""",
)


def upgrade() -> None:
    op.create_table(
        "counted_station",
        sa.Column("station", sa.String(64), nullable=False),
        sa.Column("counted_until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("station", name="pk_counted_station"),
    )
    op.create_table(
        "session_sum",
        sa.Column("figure", sa.String(16), nullable=False),
        sa.Column("hour", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("station", sa.String(64), nullable=False),
        sa.Column("value", sa.String(64), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("figure", "hour", "station", "value", name="pk_session_sum"),
        sqlite_with_rowid=False,
    )
    if op.get_bind().dialect.name == "postgresql":
        for statement in _POSTGRESQL:
            op.execute(statement)
    else:
        op.execute(_SQLITE)
