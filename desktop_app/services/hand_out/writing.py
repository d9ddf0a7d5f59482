"""Writing a file for elsewhere: each format with its own writer, whole or not at all."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeVar

from sqlalchemy.orm import Session

from desktop_app.domain.draft import Draft
from desktop_app.domain.handing_out import Format, Losses
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.exchange.calendar.writing import ics_pieces
from desktop_app.exchange.mail_list import mail_list
from desktop_app.exchange.tables import ours, targets
from desktop_app.exchange.tables.ours import KEPT, PICTURE
from desktop_app.exchange.tables.writing import Rows, csv_pieces, write_xlsx
from desktop_app.exchange.vcard import Target, write_vcards
from desktop_app.exchange.vcard.jcard_writing import jcard_pieces
from desktop_app.services.archives import write_archive
from desktop_app.services.files import write_through
from desktop_app.services.hand_out import contacts, letters, lists
from desktop_app.services.hand_out.happenings import entries
from desktop_app.services.hand_out.order import CONTACTS, HandedOut, Order
from desktop_app.services.hand_out.shapes import json_pieces
from desktop_app.store.book import Book
from desktop_app.store.several import Progress
from desktop_app.values import dataclass
from desktop_app.words import Words

T = TypeVar("T")
CARDS_AT_ONCE = 200
PEOPLE, HOUSES = N_("Contacts"), N_("Organisations")


@dataclass(slots=True, kw_only=True)
class _Job:
    """One file while it is written: from where, what, into what, and how far it is."""

    book: Book
    session: Session
    order: Order
    file: BinaryIO
    losses: Losses
    progress: Progress | None
    count: int = 0

    def counted(self, records: Iterable[T]) -> Iterator[T]:
        """The same records, counted as they pass."""
        for record in records:
            self.count += 1
            yield record

    def drafts(self) -> Iterator[Draft]:
        """The contacts of the order."""
        return self.counted(
            contacts.drafts(self.session, self.order, self.losses, self.progress)
        )


def hand_out(
    book: Book, path: Path, order: Order, progress: Progress | None = None
) -> HandedOut:
    """Write the file of an order; what its format cannot carry is told."""
    losses = Losses()
    with book.read() as session, write_through(book, path) as file:
        job = _Job(
            book=book,
            session=session,
            order=order,
            file=file,
            losses=losses,
            progress=progress,
        )
        WRITERS[order.format](job)
    return HandedOut(count=job.count, losses=tuple(losses))


def _cards(job: _Job) -> None:
    """Cards for one program, some at a time; each is read back, so the losses are true."""
    target = TARGETS[job.order.format]
    found = job.counted(
        contacts.drafts(job.session, job.order, job.losses, job.progress, pictured=True)
    )
    while page := list(islice(found, CARDS_AT_ONCE)):
        written = write_vcards(page, target)
        job.file.write(written.content)
        for loss in written.losses:
            job.losses.note(PARTS.get(loss.field, KEPT))


def _jcard(job: _Job) -> None:
    found = job.counted(
        contacts.drafts(job.session, job.order, job.losses, job.progress, pictured=True)
    )
    for piece, losses in jcard_pieces(found):
        job.file.write(piece)
        for loss in losses:
            job.losses.note(PARTS.get(loss.field, KEPT))


def _csv_excel(job: _Job) -> None:
    """German Excel: semicolons, the mark of UTF-8, German headings."""
    for _, headings, rows in _sheets(job, Words("de")):
        job.file.writelines(csv_pieces(headings, rows, delimiter=";"))


def _csv_google(job: _Job) -> None:
    rows = (targets.google(draft, job.losses) for draft in job.drafts())
    job.file.writelines(csv_pieces(targets.GOOGLE, rows, marked=False))


def _csv_outlook(job: _Job) -> None:
    rows = (targets.outlook(draft, job.losses) for draft in job.drafts())
    headings = targets.OUTLOOK[job.order.language].split(";")
    job.file.writelines(csv_pieces(headings, rows))


def _emails(job: _Job) -> None:
    keys = letters.willing(job.session, job.order, letters.BY_MAIL, job.losses)
    job.order = replace(job.order, keys=keys)
    job.file.writelines(mail_list(job.drafts(), job.losses))


def _labels(job: _Job) -> None:
    job.count = letters.write_labels(job.book, job.session, job.order, job.file, job.losses)


def _xlsx(job: _Job) -> None:
    write_xlsx(job.file, _sheets(job, Words(job.order.language)), job.losses)


def _ics(job: _Job) -> None:
    found = job.counted(entries(job.session, job.order, job.progress))
    words = Words(job.order.language)
    job.file.writelines(ics_pieces(found, words, job.order.now, job.losses))


def _json(job: _Job) -> None:
    if job.order.whole_book:
        job.count = write_archive(job.session, job.file)
        return
    for piece, records in json_pieces(job.session, job.order, job.progress):
        job.count += records
        job.file.write(piece)


def _sheets(job: _Job, words: Words) -> Iterator[tuple[str, Sequence[str], Rows]]:
    """The contacts in our own columns, every other kind in those of its list."""
    kinds = job.order.kinds
    if CONTACTS & set(kinds):
        own = contacts.own_fields(job.session, job.order)
        rows = (ours.values(draft, own, job.losses) for draft in job.drafts())
        name = words(PEOPLE if Kind.PERSON in kinds else HOUSES)
        yield name, ours.headings(words, own), rows
    for kind in kinds:
        if kind not in CONTACTS:
            records = job.counted(lists.rows(job.session, job.order, kind, job.losses))
            yield words(lists.NAMES[kind]), lists.headings(kind, words), records


TARGETS: Mapping[Format, Target] = {
    Format.VCARD_3: Target.GENERIC_3,
    Format.VCARD_4: Target.GENERIC_4,
    Format.VCARD_IPHONE: Target.IPHONE,
    Format.VCARD_OUTLOOK: Target.OUTLOOK,
    Format.VCARD_GOOGLE: Target.GOOGLE,
    Format.VCARD_THUNDERBIRD: Target.THUNDERBIRD,
}
PARTS: Mapping[str, str] = {
    "*": N_("Whole contacts"),
    "name": N_("Parts of names"),
    "other_names": targets.NAMES,
    "language": targets.LANGUAGE,
    "organisation": N_("Organisations as they are written"),
    "department": N_("Departments"),
    "function": N_("Functions as they are written"),
    "further_roles": targets.ROLES,
    "reaches": N_("Details of numbers and addresses"),
    "addresses": N_("Details of postal addresses"),
    "birthday": N_("Birthdays as they are written"),
    "note": N_("Notes as they are written"),
    "tags": N_("Tags as they are written"),
    "photo": PICTURE,
}
"""What it is called when a field of a contact does not come back from a card as it was."""

WRITERS: Mapping[Format, Callable[[_Job], None]] = {
    **dict.fromkeys(TARGETS, _cards),
    Format.JCARD: _jcard,
    Format.CSV_EXCEL_DE: _csv_excel,
    Format.CSV_GOOGLE: _csv_google,
    Format.CSV_OUTLOOK: _csv_outlook,
    Format.XLSX: _xlsx,
    Format.ICS: _ics,
    Format.EMAILS: _emails,
    Format.LABELS: _labels,
    Format.JSON: _json,
}
