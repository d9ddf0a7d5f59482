"""Sources and consents as JSON."""

from desktop_app.domain.consent import Consent
from desktop_app.domain.reference import Kind
from desktop_app.domain.source import Source
from desktop_app.services.shapes.plain import Shape, carried, head, plain


def source(found: Source) -> Shape:
    """Where something was said."""
    return {
        **head(found.id, Kind.SOURCE, found.title or found.url or found.passage),
        "type": found.kind.value,
        "url": found.url,
        "day": plain(found.day),
        "passage": found.passage,
        "note": found.note,
    }


def consent(found: Consent) -> Shape:
    """What a person agreed to, and the proof of it."""
    return {
        **head(found.id, Kind.CONSENT, found.person.title),
        "person": plain(found.person),
        "purpose": found.purpose.value,
        "media": plain(found.media),
        "languages": plain(found.languages),
        "quote": plain(found.quote),
        "picture": plain(found.picture),
        "story": plain(found.story),
        "evidence": found.evidence,
        "given": plain(found.given),
        "valid_until": plain(found.valid_until),
        "revoked": plain(found.revoked),
        "sample": found.sample,
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }
