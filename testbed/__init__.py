"""What tests and benchmarks share: databases, desks without windows, servers that live for a run.

It is no part of the program: the wheel is made without it.
"""
