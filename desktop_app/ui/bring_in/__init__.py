"""Contacts brought in by the window: file, columns, plan, and what came of it."""
