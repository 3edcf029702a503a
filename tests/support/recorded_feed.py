"""A change feed that keeps what it is told, and tells nothing itself."""

from __future__ import annotations


class RecordedFeed:
    def __init__(self):
        self.told = []

    def start(self):
        self.told.append("start")

    def close(self):
        self.told.append("close")

    def set_polling(self, *, fast):
        self.fast = fast
