"""Preflight: what has to be put right, or is worth a look, before a story is handed out."""
