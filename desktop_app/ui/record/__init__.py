"""Sections that any record page can hold: next steps, tags, sources, own fields, files."""
