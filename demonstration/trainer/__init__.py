"""The trainer's window: plays a scenario step by step, explains it, asks about it."""
