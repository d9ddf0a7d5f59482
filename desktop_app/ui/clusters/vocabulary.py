"""What a cluster is asked: its fields and the fields of its parts, marked for translation."""

from collections.abc import Mapping

from desktop_app.domain.figure import FigureSubject
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.ui.record.part import PartField, PartKind
from desktop_app.ui.record.usual_parts import COUNTRY, NOTE, REGION, SINCE, SOURCE, UNTIL
from desktop_app.ui.vocabulary import LANGUAGES

SUBJECTS: Mapping[str, str] = {
    FigureSubject.MEMBERS: N_("Members"),
    FigureSubject.COMPANIES: N_("Companies"),
    FigureSubject.SME: N_("Small and medium-sized companies"),
    FigureSubject.LARGE: N_("Large companies"),
    FigureSubject.RESEARCH: N_("Research institutes"),
    FigureSubject.EDUCATION: N_("Places of education"),
    FigureSubject.PARTNERS: N_("Partners"),
    FigureSubject.STAFF: N_("Staff"),
    FigureSubject.TURNOVER: N_("Turnover"),
    FigureSubject.STATEMENT: N_("Statement"),
}
FORECAST: Mapping[str, str] = {"": N_("Claim"), "yes": N_("Forecast")}

FIGURES = PartKind(
    table="figure",
    title=N_("Key figures"),
    add=N_("Add key figure"),
    example=N_("For example: over 400 members"),
    delete=N_("Delete figure"),
    fields=(
        PartField(column="text", label=N_("In their words")),
        PartField(column="what", label=N_("What is counted"), choices=SUBJECTS),
        PartField(column="as_of", label=N_("As of"), empty=N_("Add date"), dated=True),
        PartField(column="forecast", label=N_("Meant as"), choices=FORECAST),
        SOURCE,
        NOTE,
    ),
)
LABELS = PartKind(
    table="label",
    title=N_("Quality labels"),
    add=N_("Add quality label"),
    example=N_("Name of the label"),
    delete=N_("Delete label"),
    fields=(
        PartField(column="scheme", label=N_("Label")),
        PartField(column="level", label=N_("Level")),
        PartField(column="issuer", label=N_("Issuer")),
        PartField(column="awarded", label=N_("Awarded"), dated=True),
        PartField(column="valid_until", label=N_("Valid until"), dated=True),
    ),
)
CLASSIFICATIONS = PartKind(
    table="classification",
    title=N_("Classifications"),
    add=N_("Add classification"),
    example=N_("For example: NACE Rev. 2 22.2"),
    delete=N_("Delete classification"),
    fields=(
        PartField(column="scheme", label=N_("Taxonomy")),
        PartField(column="version", label=N_("Version")),
        PartField(column="code", label=N_("Code")),
        PartField(column="text", label=N_("Meaning")),
    ),
)
MEMBERS = PartKind(
    table="membership",
    title=N_("Members"),
    add=N_("Add member"),
    example="",
    delete=N_("Delete membership"),
    fields=(PartField(column="kind", label=N_("Kind of membership")), SINCE, UNTIL, NOTE),
)

COLOURS: Mapping[str, str] = {
    "0": N_("Teal"),
    "1": N_("Orange"),
    "2": N_("Violet"),
    "3": N_("Green"),
    "4": N_("Pink"),
    "5": N_("Blue"),
    "6": N_("Olive"),
    "7": N_("Ochre"),
}

ABOUT: tuple[tuple[str, PartField], ...] = (
    ("organisation", REGION),
    ("organisation", PartField(column="city", label=N_("Town"), empty=N_("Add town"))),
    ("organisation", COUNTRY),
    ("cluster", PartField(column="field", label=N_("Field"), empty=N_("Add field of work"))),
    (
        "cluster",
        PartField(
            column="descriptor", label=N_("Description"), empty=N_("Add short description")
        ),
    ),
    (
        "cluster",
        PartField(column="founded", label=N_("Founded"), empty=N_("Add date"), dated=True),
    ),
    (
        "cluster",
        PartField(
            column="carrier_id",
            label=N_("Carrier"),
            empty=N_("Add carrier"),
            kinds=(Kind.ORGANISATION, Kind.CLUSTER),
        ),
    ),
    ("organisation", PartField(column="website", label=N_("Website"), empty=N_("Add website"))),
    ("organisation", NOTE),
    ("cluster", PartField(column="occasion", label=N_("Occasion of founding"))),
    ("cluster", PartField(column="form", label=N_("Organisational form"))),
    ("organisation", PartField(column="legal_form", label=N_("Legal form"))),
    ("cluster", PartField(column="staff", label=N_("Management staff"))),
    ("cluster", PartField(column="spatial_focus", label=N_("Spatial focus"))),
    ("cluster", PartField(column="strategy", label=N_("Aims and strategy"), lines=True)),
    ("cluster", PartField(column="services", label=N_("Services"), lines=True)),
    (
        "cluster",
        PartField(column="countries_of_interest", label=N_("Countries of interest")),
    ),
    ("cluster", PartField(column="funding_programme", label=N_("Funding programme"))),
    (
        "organisation",
        PartField(column="language", label=N_("Language"), choices=LANGUAGES),
    ),
    ("cluster", PartField(column="colour", label=N_("Colour"), choices=COLOURS)),
    ("organisation", PartField(column="region_code", label=N_("NUTS code"))),
    ("organisation", PartField(column="region_version", label=N_("NUTS version"))),
)
USUAL = frozenset(
    ("region", "city", "country", "field", "descriptor", "founded", "carrier_id", "website")
)
