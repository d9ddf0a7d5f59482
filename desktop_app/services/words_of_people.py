"""Which words of people must not leave the book in a table: nobody agreed, or no longer."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.domain.consent import Consent, Medium, Verdict, has_ended, may_use
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.quote import Quote
from desktop_app.store import consents, issues, quotes

ENDED = N_("Quotes whose consent has ended")
NONE = N_("Quotes that no consent covers")


def withheld(session: Session, on: date) -> dict[Key, str]:
    """The quotes that stay in the book, each with the reason.

    As for a story, a consent for these very words decides; one for everything, or for a story
    that shows them, counts where there is none. A table may go anywhere, so any medium will do.
    """
    every = quotes.wholes(session, quotes.keys(session))
    speakers = {Key(quote.speaker.id) for quote in every.values() if quote.speaker}
    given = consents.about(session, speakers)
    shown = issues.stories_showing(session, every)
    found: dict[Key, str] = {}
    for key, quote in every.items():
        if quote.speaker is None:
            continue  # nobody's words
        own = [one for one in given[Key(quote.speaker.id)] if one.person.id == quote.speaker.id]
        stories = [Key(ref.id) for ref in shown.get(key, ())] or [Key("")]
        if not any(_covered(quote, own, story, on) for story in stories):
            found[Key(key)] = ENDED if has_ended(own, Key(key), on) else NONE
    return found


def _covered(quote: Quote, given: list[Consent], story: Key, on: date) -> bool:
    return any(
        may_use(
            given,
            subject=Key(quote.id),
            story=story,
            medium=medium,
            language=quote.language,
            on=on,
        )
        is Verdict.COVERED
        for medium in Medium
    )
