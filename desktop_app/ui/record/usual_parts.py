"""The parts that pages of several places show, and the fields that most parts have."""

from desktop_app.domain.codes import CodeList
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.ui.record.part import PartField, PartKind
from desktop_app.ui.vocabulary import LANGUAGES, NAME_KINDS, SUCCESSION_KINDS

SOURCE = PartField(
    column="source_id",
    label=N_("Source"),
    empty=N_("Add source"),
    kinds=(Kind.SOURCE,),
)
NOTE = PartField(column="note", label=N_("Note"), empty=N_("Add note"), lines=True)
REGION = PartField(
    column="region", label=N_("Region"), empty=N_("Add region"), codes=(CodeList.REGIONS,)
)
COUNTRY = PartField(
    column="country",
    label=N_("Country"),
    empty=N_("Add country"),
    codes=(CodeList.COUNTRIES,),
)
SINCE = PartField(column="since", label=N_("Since"), dated=True)
UNTIL = PartField(column="until", label=N_("Until"), dated=True)

NAMES = PartKind(
    table="organisation_name",
    title=N_("Names"),
    add=N_("Add name"),
    example=N_("For example: since 2021 Polymeris"),
    delete=N_("Delete name"),
    fields=(
        PartField(column="text", label=N_("Name")),
        PartField(column="short", label=N_("Short name"), empty=N_("Add short name")),
        PartField(column="kind", label=N_("Kind"), choices=NAME_KINDS),
        PartField(column="language", label=N_("Language"), choices=LANGUAGES),
        SINCE,
        UNTIL,
    ),
)
SUCCESSIONS = PartKind(
    table="succession",
    title=N_("Predecessors and successors"),
    add=N_("Add predecessor or successor"),
    example="",
    delete=N_("Delete succession"),
    fields=(
        PartField(column="kind", label=N_("Kind"), choices=SUCCESSION_KINDS),
        PartField(column="planned", label=N_("Planned for"), dated=True),
        PartField(column="actual", label=N_("Happened"), dated=True),
        SOURCE,
        NOTE,
    ),
)
ROLES = PartKind(
    table="role",
    title=N_("Contact people"),
    add=N_("Add contact person"),
    example="",
    delete=N_("Delete role"),
    fields=(PartField(column="function", label=N_("Function")), SINCE, UNTIL),
)
ADDRESSES = PartKind(
    table="address",
    title=N_("Addresses"),
    add=N_("Add address"),
    example=N_("For example: Musterstraße 1, 75172 Pforzheim"),
    delete=N_("Delete address"),
    fields=(
        PartField(column="street", label=N_("Street")),
        PartField(column="postcode", label=N_("Postcode")),
        PartField(column="city", label=N_("Town")),
        PartField(column="region", label=N_("Region")),
        COUNTRY,
        PartField(column="label", label=N_("Label")),
    ),
)
