"""Marks that tools look for."""


def N_(message: str) -> str:  # noqa: N802 -- gettext's own name for "mark only"
    """Mark `message` for translation; it is translated where it is shown."""
    return message
