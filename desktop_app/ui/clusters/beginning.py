"""Beginning to write where the page of a cluster misses something."""

from typing import TYPE_CHECKING

from desktop_app.domain.completeness import Goal

if TYPE_CHECKING:
    from desktop_app.ui.clusters.page import ClusterPage


def begin(page: "ClusterPage", goal: Goal) -> None:
    """Open the part of the page where `goal` is written down."""
    match goal:
        case Goal.FIGURES:
            page.figures.begin()
        case Goal.PHONE:
            page.reaches.phone.edit()
        case Goal.EMAIL:
            page.reaches.email.edit()
        case Goal.ADDRESSES:
            page.addresses.show()
            page.addresses.begin()
        case Goal.PEOPLE:
            page.people.begin()
        case Goal.COOPERATIONS:
            page.start_cooperation()
