"""Errors that are the user's to solve, each with a sentence they can read."""


class UserError(Exception):
    """Something the user can put right. Shown as a message, never as a crash.

    `message` is an English sentence with named gaps, marked with `N_`; it is translated
    where it is shown. `values` fill the gaps.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message, self.values = message, values

    def __str__(self) -> str:
        return self.message.format_map(self.values)


class Invalid(UserError):
    """A value the user typed cannot be what the field asks for."""


class Gone(UserError):
    """The record was deleted while somebody was still looking at it."""


class Ambiguous(UserError):
    """A key or title names several records."""


class Missing(UserError):
    """A key or title names no record."""


class Unusable(UserError):
    """The book, its file or its disk refuses; the message says what is safe."""


class Busy(UserError):
    """Another running program has this book open for writing."""
