"""The commands for marked rows, in the order of the bar."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command

if TYPE_CHECKING:
    from desktop_app.ui.marked.acts import MarkedActs


def marking(acts: "MarkedActs") -> Command:
    """The one that marks."""
    return Command(
        name=N_("Select all in this list"),
        run=acts.mark_all,
        icon="list-checks",
        keys=("Ctrl+A",),
    )


def doing(acts: "MarkedActs") -> Iterator[Command]:
    """What can be done with the marked ones."""
    yield Command(name=N_("Add tag …"), run=acts.ask_tag, icon="tag", ready=acts.some)
    yield Command(name=N_("Take tag off …"), run=acts.ask_untag, icon="eraser", ready=acts.some)
    if acts.joins:
        yield Command(
            name=N_("Add to a cooperation …"),
            run=acts.ask_cooperation,
            icon="git-merge",
            ready=acts.some,
        )
    if acts.people is not None:
        yield Command(
            name=N_("Copy email addresses"),
            run=acts.copy_emails,
            icon="mail",
            ready=acts.some_people,
        )
    yield from acts.more
    yield Command(
        name=N_("Export the selected records …"),
        run=acts.export,
        icon="download",
        ready=acts.some,
    )
    yield Command(
        name=N_("Delete the selected records"),
        run=acts.delete,
        icon="trash-2",
        ready=acts.several,
    )
