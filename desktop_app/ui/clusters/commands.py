"""What can be done with a cluster."""

from typing import TYPE_CHECKING

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command

if TYPE_CHECKING:
    from desktop_app.ui.clusters.place import Clusters


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
        place.merging.splitting(),
        *place.paper.commands(
            N_("Save the profile as PDF …"), N_("Print the profile …"), ready
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
