"""Lists printed: contacts, address labels, and the plan of a week."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.label_sheet import USUAL_LABELS, LabelFormat
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import CONTACTS, LABELS, WEEK
from desktop_app.services.files import write_file
from desktop_app.services.looks import look_for
from desktop_app.services.print import Order
from desktop_app.services.record_sheets.contacts import BY_LETTER, contact_sheet
from desktop_app.services.record_sheets.labels import label_sheet
from desktop_app.services.record_sheets.week import week_sheet
from desktop_app.services.release import NOTHING
from desktop_app.sheets.contact_list import render_contacts
from desktop_app.sheets.label_formats import label_format, label_formats
from desktop_app.sheets.labels import render_labels
from desktop_app.sheets.rendered import Rendered
from desktop_app.sheets.week import render_week
from desktop_app.store.book import Book
from desktop_app.values import dataclass
from desktop_app.words import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a list is wanted: groups, codes, labels and the first of them, a day of the week."""

    group: str = BY_LETTER
    coded: bool = False
    title: str = ""
    labels: str = USUAL_LABELS
    start: int = 1
    day: date | None = None


USUAL_WISHES = Wishes()


def kinds_of_labels() -> tuple[LabelFormat, ...]:
    """The sheets of labels to choose from."""
    return tuple(label_formats().values())


def render_list(
    book: Book, keys: Sequence[Key], order: Order, language: str, wishes: Wishes
) -> Rendered:
    """A list of records (a week needs none) as bytes."""
    if language not in LANGUAGES:
        raise Invalid(N_("There is no language “{language}” for sheets."), language=language)
    if not keys and order.kind != WEEK:
        raise Invalid(NOTHING)
    look = look_for(book, order.look, order.kind)
    day = order.printed_on
    if order.kind == CONTACTS:
        contacts = contact_sheet(
            book,
            keys,
            language,
            printed_on=day,
            group=wishes.group,
            coded=wishes.coded,
            title=wishes.title,
        )
        return render_contacts(contacts, look, day)
    if order.kind == LABELS:
        form = label_format(wishes.labels)
        labels = label_sheet(book, keys, form, language, printed_on=day, start=wishes.start)
        return render_labels(labels, look, day)
    week = week_sheet(book, wishes.day or day, language, printed_on=day)
    return render_week(week, look, day)


def print_list(
    book: Book,
    keys: Sequence[Key],
    file: Path,
    order: Order,
    *,
    language: str = "de",
    wishes: Wishes = USUAL_WISHES,
) -> Rendered:
    """Print a list into a file; one that is there is replaced."""
    made = render_list(book, keys, order, language, wishes)
    write_file(book, file, made.pdf)
    return made
