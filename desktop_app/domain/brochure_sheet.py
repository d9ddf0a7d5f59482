"""What a brochure of many stories says besides the stories themselves."""

from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Brochure:
    """The words of cover, contents and index, in the language of the brochure."""

    language: str
    title: str
    issuer: str
    told: str  # "12 stories"
    as_of: str
    contents: str
    index: str
    page: str  # "Page {page} of {pages}"
