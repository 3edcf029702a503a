"""The key ring, field encryption, and what is kept beside the keys."""
