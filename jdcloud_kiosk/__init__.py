"""The program: what it is made of, its command line, and how it starts."""
