"""The audit trail: writing rows so that the trail answers for them, and checking it."""
