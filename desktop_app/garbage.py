"""When Python looks for garbage: not while the program starts, and rarely afterwards.

Next to nothing that starting makes is garbage, and looking for some took a fifth of it.
"""

import gc

RARELY = (100_000, 20, 20)


def hold() -> None:
    """Do not look as long as the program starts."""
    gc.disable()


def settle() -> None:
    """The start is over: what is there now stays, so nobody need look at it again."""
    gc.freeze()
    gc.set_threshold(*RARELY)
    gc.enable()
