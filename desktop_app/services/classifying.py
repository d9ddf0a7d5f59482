"""Where an organisation sits and what it works on, chosen from the lists of codes."""

from desktop_app.code_lists import known
from desktop_app.domain.codes import OWN_SECTOR, TAXONOMY, Code, CodeList, country_of
from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.marks import N_
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import claims, organisations
from desktop_app.store.book import Book
from desktop_app.store.fields import set_values
from desktop_app.store.rows import DELETED

NO_CODE = N_("The list has no code “{code}”.")


def choose_region(book: Book, organisation: Key, code: str, language: str = "de") -> None:
    """An organisation sits in this NUTS region: name, code, version and country in one."""
    found = _needed(CodeList.REGIONS, code)
    with book.write(N_("Change region")) as session:
        set_values(
            session,
            "organisation",
            organisation,
            {
                "region": found.name(language),
                "region_code": found.code,
                "region_version": TAXONOMY[CodeList.REGIONS][1],
                "country": country_of(found.code),
            },
        )


def call_region(book: Book, organisation: Key, name: str) -> None:
    """What people call the region; a code goes if the region was called after it before."""
    with book.write(N_("Change region")) as session:
        whole = organisations.wholes(session, [organisation]).get(OrganisationId(organisation))
        if whole is None:
            raise Gone(DELETED)
        before = whole.region
        found = known(CodeList.REGIONS, before.code)
        gone = found is not None and found.is_called(before.name)
        none = {"region_code": "", "region_version": ""} if gone else {}
        set_values(session, "organisation", organisation, {"region": name.strip(), **none})


def choose_sector(
    book: Book, organisation: Key, what: CodeList, code: str, language: str = "de"
) -> Key:
    """An organisation works on this; what it works on already stays as it was."""
    found, (scheme, version) = _needed(what, code), TAXONOMY.get(what, ("", ""))
    if not scheme:
        raise Invalid(NO_CODE, code=code)
    with book.write(N_("Add sector")) as session:
        there = claims.classifications(session, [organisation]).get(organisation, ())
        for one in there:
            if (one.scheme, one.code) == (scheme, found.code):
                return one.id
        return claims.classify(
            session, organisation, scheme, version, found.code, found.name(language)
        )


def name_sector(book: Book, organisation: Key, text: str) -> Key:
    """A field of work that is in no list, in words of one's own."""
    if not text.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add sector")) as session:
        return claims.classify(session, organisation, OWN_SECTOR, "", "", text.strip())


def _needed(what: CodeList, code: str) -> Code:
    found = known(what, code)
    if found is None:
        raise Invalid(NO_CODE, code=code)
    return found
