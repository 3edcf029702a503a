"""Drives the windows for another program: JSON-RPC 2.0 over standard input and output."""
