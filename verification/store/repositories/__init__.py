"""Reads and writes the tables, in the words of the domain."""
