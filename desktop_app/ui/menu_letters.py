"""A letter for each entry of a menu: pressing it chooses the entry."""

from collections.abc import Sequence


def with_letters(names: Sequence[str]) -> list[str]:
    """The names with Qt's mark before the first letter that no entry above has taken."""
    taken: set[str] = set()
    marked = []
    for name in names:
        at = next((n for n, sign in enumerate(name) if _is_free(sign, taken)), None)
        whole = name.replace("&", "&&")
        if at is not None:
            taken.add(name[at].casefold())
            whole = f"{name[:at].replace('&', '&&')}&{name[at:].replace('&', '&&')}"
        marked.append(whole)
    return marked


def _is_free(sign: str, taken: set[str]) -> bool:
    return sign.isalpha() and sign.casefold() not in taken
