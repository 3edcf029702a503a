"""Tests of the whole program: several processes, servers, screens, recipes."""
