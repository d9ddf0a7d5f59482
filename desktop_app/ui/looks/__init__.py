"""Looks of the office's own: their list, and the window in which one is made."""
