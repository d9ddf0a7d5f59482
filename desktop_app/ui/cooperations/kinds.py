"""The parts of cooperations, events and agreements that are shown in rows."""

from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.ui.cooperations.names import AGREEMENT_KINDS, PARTICIPANT_ROLES, ROLES
from desktop_app.ui.record.part import PartField, PartKind

HOUSES = (Kind.CLUSTER, Kind.ORGANISATION)
HOUSE = PartField(column="organisation_id", label=N_("Organisation"), kinds=HOUSES)
PERSON = PartField(column="person_id", label=N_("Person"), kinds=(Kind.PERSON,))

PARTNERS = PartKind(
    table="partner",
    title=N_("Partners and helpers"),
    add=N_("Add somebody"),
    example=N_("Name of an organisation"),
    delete=N_("Take out of this cooperation"),
    fields=(
        PartField(column="role", label=N_("Role"), choices=ROLES),
        PartField(column="task", label=N_("Task")),
        HOUSE,
        PERSON,
    ),
)
PARTICIPANTS = PartKind(
    table="participant",
    title=N_("Who took part"),
    add=N_("Add a participant"),
    example=N_("Name of an organisation"),
    delete=N_("Take off the list"),
    fields=(
        PartField(column="role", label=N_("Role"), choices=PARTICIPANT_ROLES),
        PartField(column="note", label=N_("Note")),
        HOUSE,
        PERSON,
    ),
)
SIGNATORIES = PartKind(
    table="signatory",
    title=N_("Who signed"),
    add=N_("Add a signatory"),
    example=N_("Name of an organisation"),
    delete=N_("Take off the list"),
    fields=(PartField(column="function", label=N_("Function")), HOUSE, PERSON),
)
POINTS = PartKind(
    table="point",
    title=N_("What was agreed"),
    add=N_("Add an agreed point"),
    example=N_("For example: mutual membership"),
    delete=N_("Delete this point"),
    fields=(PartField(column="text", label=N_("Agreed point"), lines=True),),
)
AGREEMENTS = PartKind(
    table="agreement",
    title=N_("Agreements"),
    add=N_("Add an agreement"),
    example=N_("For example: partnership declaration"),
    delete=N_("Delete agreement"),
    fields=(
        PartField(column="label", label=N_("Name")),
        PartField(column="kind", label=N_("Kind"), choices=AGREEMENT_KINDS),
        PartField(column="signed", label=N_("Signed"), dated=True),
        PartField(column="city", label=N_("Place")),
        PartField(column="valid_until", label=N_("Valid until"), dated=True),
        PartField(column="review", label=N_("Review"), dated=True),
        PartField(column="note", label=N_("Note"), lines=True),
    ),
)
