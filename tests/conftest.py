"""What every test may use."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser):
    parser.addoption(
        "--nightly", action="store_true", help="also run the long fuzz and fault runs"
    )


def pytest_collection_modifyitems(config, items):
    if config.getoption("--nightly"):
        return
    skip = pytest.mark.skip(reason="runs with --nightly")
    for item in items:
        if "nightly" in item.keywords:
            item.add_marker(skip)
