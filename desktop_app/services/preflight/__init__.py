"""Preflight: what has to be put right, or is worth a look, before a story is handed out."""

from desktop_app.services.preflight.check import check_story, errors_in

__all__ = ["check_story", "errors_in"]
