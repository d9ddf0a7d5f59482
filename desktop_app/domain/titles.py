"""What a record without a name of its own is called: its first words."""

LENGTH = 80


def shortened(text: str) -> str:
    """The first words of a text, as many as a title holds."""
    line = " ".join(text.split())
    if len(line) <= LENGTH:
        return line
    cut = line[:LENGTH]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut else cut} …"
