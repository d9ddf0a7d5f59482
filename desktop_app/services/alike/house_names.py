"""Names of organisations without what does not tell them apart: legal forms, “and”, hyphens."""

from functools import lru_cache

from desktop_app.services.alike.words import plain, set_of

LEGAL_FORMS = set_of(
    """
    gmbh mbh ggmbh ag kg kgaa ohg ug gbr ev eg se sa sas sasu sarl eurl snc scop ltd
    limited plc llp llc inc corp co cie bv nv spa srl sl slu as ab oy aps doo sro kft
    spzoo zoo haftungsbeschrankt eingetragener verein gemeinnutzige
    """
)
JOINING = set_of(
    """
    und and et the der die das le la les e v
    """
)
DOTTED = str.maketrans("", "", ".’'")


@lru_cache(maxsize=100_000)
def house_words(text: str) -> tuple[str, ...]:
    """The words that tell an organisation apart, in their order; all of them if none would."""
    words = plain(text.translate(DOTTED)).split()
    telling = tuple(word for word in words if word not in LEGAL_FORMS | JOINING)
    return telling or tuple(words)


@lru_cache(maxsize=100_000)
def house(text: str) -> str:
    """An organisation's name as it is compared."""
    return " ".join(house_words(text))
