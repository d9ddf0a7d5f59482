"""Many sheets made beside each other, in two processes of their own; a few are made here."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from queue import SimpleQueue

from desktop_app.domain.marks import N_
from desktop_app.exchange.apart import Apart
from desktop_app.sheets.press import Plate, press
from desktop_app.sheets.rendered import Rendered

PRESSES = 2
FEW = 6  # sheets that are done before another process has begun
AHEAD = 4  # plates under way: no press waits, and memory holds no more
PATIENCE = 0.2  # seconds until whoever waits may say that it is enough
SECONDS, MEGABYTES = 120.0, 2_000
TOO_LONG = N_("A sheet takes too long to make; nothing more was printed.")
BROKEN_OFF = N_(
    "A sheet could not be made, so the work was given up. Try fewer sheets at once."
)


def pressed(
    plates: Iterable[Plate], count: int, waiting: Callable[[], None]
) -> Generator[Rendered, None, None]:
    """The sheets in their order; `waiting` is called while none is ready, and may raise.

    To be closed by who does not take them all: the processes end with it.
    """
    if count <= FEW:
        yield from map(press, plates)
        return
    with ExitStack() as open_:
        presses = [
            open_.enter_context(
                Apart(SECONDS, MEGABYTES, too_long=TOO_LONG, broken_off=BROKEN_OFF)
            )
            for _ in range(PRESSES)
        ]
        pool = ThreadPoolExecutor(PRESSES, thread_name_prefix="press")
        open_.callback(pool.shutdown, cancel_futures=True)
        idle: SimpleQueue[Apart] = SimpleQueue()
        for one in presses:
            idle.put(one)
        under_way: deque[Future[Rendered]] = deque()
        for plate in plates:
            under_way.append(pool.submit(_on_one, idle, plate))
            if len(under_way) >= AHEAD:
                yield _ready(under_way.popleft(), waiting)
        while under_way:
            yield _ready(under_way.popleft(), waiting)


def _on_one(idle: "SimpleQueue[Apart]", plate: Plate) -> Rendered:
    free = idle.get()
    try:
        return free.run(press, plate)
    finally:
        idle.put(free)


def _ready(sheet: "Future[Rendered]", waiting: Callable[[], None]) -> Rendered:
    while True:
        try:
            return sheet.result(PATIENCE)
        except TimeoutError:
            if sheet.done():
                raise
            waiting()
