"""What can be done with the person or the organisation that is shown."""

from typing import TYPE_CHECKING

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command

if TYPE_CHECKING:
    from desktop_app.ui.contacts.place import Contacts


def record_commands(place: "Contacts") -> tuple[Command, ...]:
    """What menus, the button with the dots and the menu of a row offer."""
    shown, organisation = place.shows_record, place.shows_organisation
    return (
        Command(name=N_("Rename"), run=place.edit_name, icon="pencil", ready=shown),
        place.merging.splitting(),
        *place.paper.of_record(),
        place.codes.command,
        Command(
            name=N_("Make it a cluster"),
            run=place.make_cluster,
            icon="hexagon",
            ready=organisation,
        ),
        Command(
            name=N_("Delete"), run=place.delete, icon="trash-2", keys=("Del",), ready=shown
        ),
    )
