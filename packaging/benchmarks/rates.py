"""What is read of real files of other programs, folder by folder, beside public libraries."""

from collections.abc import Iterator

import calendar_rates
import card_rates
import table_rates
from measured import Measured


def measure() -> Iterator[Measured]:
    """Contacts, tables and calendars."""
    yield from card_rates.measure()
    yield from table_rates.measure()
    yield from calendar_rates.measure()
