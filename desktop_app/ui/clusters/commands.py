"""What can be done with a cluster and in the list of clusters."""

from typing import TYPE_CHECKING

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command, Menu

if TYPE_CHECKING:
    from desktop_app.ui.clusters.place import Clusters


def list_commands(place: "Clusters") -> tuple[Command, ...]:
    """Moving in the list."""
    return (
        Command(
            name=N_("Filter this list"),
            run=place.filter,
            menu=Menu.VIEW,
            icon="list-filter",
            keys=("Ctrl+F", "F3"),
        ),
        Command(
            name=N_("Previous record"),
            run=place.previous,
            menu=Menu.GO,
            keys=("Ctrl+Up",),
            ready=place.shows_cluster,
            in_palette=False,
        ),
        Command(
            name=N_("Next record"),
            run=place.next,
            menu=Menu.GO,
            keys=("Ctrl+Down",),
            ready=place.shows_cluster,
            in_palette=False,
        ),
    )


def cluster_commands(place: "Clusters") -> tuple[Command, ...]:
    """What the page offers for the cluster it shows."""
    ready = place.shows_cluster
    return (
        Command(
            name=N_("Start cooperation"),
            run=place.page.start_cooperation,
            icon="git-merge",
            ready=ready,
        ),
        Command(
            name=N_("Make it an ordinary organisation"),
            run=place.unmake,
            icon="building-2",
            ready=ready,
        ),
        Command(
            name=N_("Delete cluster"),
            run=place.delete,
            icon="trash-2",
            keys=("Del",),
            ready=ready,
        ),
    )
