"""The sheets of labels we know, read from `resources/labels`."""

import tomllib
from collections.abc import Mapping
from functools import cache

from desktop_app import paths
from desktop_app.domain.errors import Invalid
from desktop_app.domain.label_sheet import LabelFormat
from desktop_app.domain.marks import N_


@cache
def label_formats() -> Mapping[str, LabelFormat]:
    """All formats by their names, in the order of the file."""
    text = paths.resource("labels", "labels.toml").read_text("utf-8")
    found: dict[str, LabelFormat] = {}
    for name, table in tomllib.loads(text).items():
        wide, high = table.pop("page")
        found[name] = LabelFormat(name=name, page=(float(wide), float(high)), **table)
    return found


def label_format(name: str) -> LabelFormat:
    """The format called `name`."""
    found = label_formats().get(name)
    if found is None:
        known = ", ".join(label_formats())
        raise Invalid(N_("There are no labels “{name}”, only {known}."), name=name, known=known)
    return found
