"""Real tables and calendars of other programs are read as well as they can be."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "packaging" / "benchmarks"))
import calendar_rates
import table_rates
from dedupe import corpora

pytestmark = pytest.mark.skipif(corpora() is None, reason="the public test data are not here")


def test_every_value_of_a_table_stands_in_its_column():
    files = sorted((corpora() / "csv").rglob("*.csv"))
    assert files
    assert table_rates.our_rate(files) == 100


def test_nearly_every_calendar_is_read_with_all_its_appointments():
    rates = calendar_rates.our_rates(sorted((corpora() / "ical" / "khal").rglob("*.ics")))
    assert rates.opened == rates.written == rates.files > 0
