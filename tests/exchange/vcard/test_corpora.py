"""Real files of other programs: all are opened, and nothing of them is lost in any version."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[3] / "packaging" / "benchmarks"))
import card_rates


def test_every_file_is_opened_and_written_again_in_all_versions():
    folder = card_rates.corpora()
    if folder is None or not (folder / "vcard").is_dir():
        pytest.skip("the corpus ../shared/corpora/vcard is not on this machine")
    sources = sorted(one for one in (folder / "vcard").iterdir() if one.is_dir())
    rates = [card_rates.our_rates(source) for source in sources]
    assert [(source.name, *one) for source, one in zip(sources, rates, strict=True)] == [
        (source.name, one.files, one.files, one.files)
        for source, one in zip(sources, rates, strict=True)
    ]
