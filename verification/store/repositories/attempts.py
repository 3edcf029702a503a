"""Attempts that count against a limit."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from verification.store.tables import TryRow


class AttemptRepository:
    """Part of a transaction. *subject* says what is limited: an account, a station, a name."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, subject: str, at: datetime) -> None:
        """Count a try against *subject*."""
        self._session.execute(insert(TryRow).values(subject=subject, at=at))

    def since(self, subject: str, since: datetime) -> tuple[datetime, ...]:
        """Return when *subject* tried, after *since*."""
        return tuple(
            self._session.scalars(
                select(TryRow.at).where(TryRow.subject == subject, TryRow.at > since)
            )
        )

    def forget(self, *subjects: str) -> None:
        """Delete the tries of *subjects*: one succeeded."""
        self._session.execute(delete(TryRow).where(TryRow.subject.in_(subjects)))

    def forget_beginning(self, *beginnings: str) -> None:
        """Delete the tries of all subjects that begin so."""
        for beginning in beginnings:
            self._session.execute(
                delete(TryRow).where(TryRow.subject.startswith(beginning, autoescape=True))
            )
