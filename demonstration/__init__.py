"""Plays whole verifications through the real windows, as people would, and pictures each step."""
