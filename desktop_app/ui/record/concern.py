"""Whether news from the book concern what a page shows."""

from collections.abc import Collection

from desktop_app.domain.change import Change, Image


def concerns(change: Change, keys: Collection[str]) -> bool:
    """Whether a touched row is one of `keys` or points to one of them, before or after."""
    return any(
        edit.key in keys or _points(edit.before, keys) or _points(edit.after, keys)
        for edit in change.edits
    )


def _points(image: Image | None, keys: Collection[str]) -> bool:
    return image is not None and any(value in keys for value in image.values())
