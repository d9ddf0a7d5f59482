"""What people and organisations are asked: their fields and the fields of their parts."""

from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.ui.record.part import PartField, PartKind
from desktop_app.ui.record.usual_parts import COUNTRY, NOTE, REGION, SINCE, SOURCE, UNTIL
from desktop_app.ui.vocabulary import LANGUAGES, ORGANISATION_KINDS, PERSON_NAME_KINDS, PURPOSES

AT = (Kind.ORGANISATION, Kind.CLUSTER)
LANGUAGE = PartField(
    column="language", label=N_("Language"), empty=N_("Add language"), choices=LANGUAGES
)
HELD = PartKind(
    table="role",
    title=N_("Roles"),
    add=N_("Add role"),
    example="",
    delete=N_("Delete role"),
    fields=(
        PartField(column="function", label=N_("Function"), empty=N_("Add function")),
        PartField(column="department", label=N_("Department")),
        PartField(
            column="organisation_id",
            label=N_("Organisation"),
            empty=N_("Add organisation"),
            kinds=AT,
        ),
        PartField(column="coordinates_id", label=N_("Coordinates"), kinds=AT),
        SINCE,
        UNTIL,
        SOURCE,
        NOTE,
    ),
)
OTHER_NAMES = PartKind(
    table="person_name",
    title=N_("Other names"),
    add=N_("Add another name"),
    example=N_("For example: a former name"),
    delete=N_("Delete name"),
    fields=(
        PartField(column="text", label=N_("Name")),
        PartField(column="kind", label=N_("Kind"), choices=PERSON_NAME_KINDS),
        SINCE,
        UNTIL,
    ),
)
MEMBERSHIPS = PartKind(
    table="membership",
    title=N_("Clusters"),
    add=N_("Add to a cluster"),
    example="",
    delete=N_("Delete membership"),
    fields=(PartField(column="kind", label=N_("Kind of membership")), SINCE, UNTIL, NOTE),
)
CONSENTS = PartKind(
    table="consent",
    title=N_("Consents"),
    add=N_("Add consent"),
    example="",
    delete=N_("Delete consent"),
    fields=(
        PartField(column="purpose", label=N_("Purpose"), choices=PURPOSES),
        PartField(column="given", label=N_("Given"), dated=True),
        PartField(column="valid_until", label=N_("Valid until"), dated=True),
        PartField(column="revoked", label=N_("Withdrawn"), dated=True),
        PartField(column="evidence", label=N_("Evidence")),
        PartField(column="quote_id", label=N_("Quote"), kinds=(Kind.QUOTE,)),
        PartField(column="picture_id", label=N_("Picture"), kinds=(Kind.PICTURE,)),
        PartField(column="story_id", label=N_("Story"), kinds=(Kind.STORY,)),
        SOURCE,
        NOTE,
    ),
)
QUOTES = PartKind(
    table="quote",
    title=N_("Quotes"),
    add=N_("Add quote"),
    example=N_("The exact words"),
    delete=N_("Delete quote"),
    fields=(
        PartField(column="text", label=N_("Words"), lines=True),
        PartField(column="function", label=N_("Function then"), empty=N_("Add function")),
        PartField(column="day", label=N_("Said"), empty=N_("Add date"), dated=True),
        LANGUAGE,
        SOURCE,
        NOTE,
    ),
)

PERSON: tuple[tuple[str, PartField], ...] = tuple(
    ("person", field)
    for field in (
        PartField(column="salutation", label=N_("Salutation")),
        PartField(column="title", label=N_("Academic title")),
        PartField(column="given", label=N_("Given name")),
        PartField(column="particle", label=N_("Name particle")),
        PartField(column="family", label=N_("Family name")),
        PartField(column="suffix", label=N_("Name suffix")),
        LANGUAGE,
        PartField(column="birthday", label=N_("Birthday"), dated=True),
        PartField(column="met", label=N_("Met at"), empty=N_("Add where you met")),
        NOTE,
    )
)
USUAL_OF_PERSON = frozenset(("language", "met", "note"))
ORGANISATION: tuple[tuple[str, PartField], ...] = tuple(
    ("organisation", field)
    for field in (
        PartField(column="website", label=N_("Website"), empty=N_("Add website")),
        PartField(column="kind", label=N_("Kind"), choices=ORGANISATION_KINDS),
        PartField(column="city", label=N_("Town"), empty=N_("Add town")),
        REGION,
        COUNTRY,
        PartField(column="region_code", label=N_("NUTS code")),
        PartField(column="region_version", label=N_("NUTS version")),
        PartField(column="legal_form", label=N_("Legal form")),
        PartField(column="size", label=N_("Size")),
        LANGUAGE,
        NOTE,
    )
)
USUAL_OF_ORGANISATION = frozenset(("website", "kind", "city", "region", "note"))
