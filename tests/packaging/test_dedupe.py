"""The search for duplicates on public test data, where they lie beside the project."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "packaging" / "benchmarks"))
import dedupe


@pytest.mark.skipif(dedupe.corpora() is None, reason="the public test data are not here")
def test_known_duplicates_are_found_as_well_as_by_others():
    rows = list(dedupe.measure())
    assert len(rows) == len(dedupe.SETS)
    assert [row.what for row in rows if not row.within] == []
