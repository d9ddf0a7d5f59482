"""What is written to people by: lists of mail addresses, and labels for envelopes.

Whoever withdrew the consent to be written to stays out of both, and it is said how many did.
"""

from collections.abc import Collection, Mapping
from typing import BinaryIO

from sqlalchemy.orm import Session

from desktop_app.domain.consent import ConsentPurpose, Verdict, not_to_be_written_to
from desktop_app.domain.handing_out import Losses
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import LABELS
from desktop_app.services.hand_out.order import Order
from desktop_app.services.hand_out.pages import wanted
from desktop_app.store import consents
from desktop_app.store.book import Book

BY_MAIL = frozenset((ConsentPurpose.NEWSLETTER, ConsentPurpose.CONTACT))
BY_POST = frozenset((ConsentPurpose.CONTACT,))
LEFT_OUT: Mapping[Verdict, str] = {
    Verdict.WITHDRAWN: N_("Left out: people who withdrew their consent to be written to"),
    Verdict.EXPIRED: N_("Left out: people whose consent to be written to has expired"),
}
NO_ADDRESS = N_("Contacts without a postal address")


def willing(
    session: Session, order: Order, purposes: Collection[ConsentPurpose], losses: Losses
) -> list[Key]:
    """The records of an order without those who are not to be written to."""
    found = wanted(session, order, order.kinds)
    given = consents.about(session, found)
    kept = []
    for key in found:
        own = [one for one in given[key] if one.person.id == key]
        verdict = not_to_be_written_to(own, purposes, order.now.date())
        if verdict is None:
            kept.append(key)
        else:
            losses.note(LEFT_OUT[verdict])
    return kept


def write_labels(
    book: Book, session: Session, order: Order, file: BinaryIO, losses: Losses
) -> int:
    """Labels for everybody who has a postal address; how many that are."""
    from desktop_app.services.looks import look_for  # noqa: PLC0415 -- paper, for labels only
    from desktop_app.services.record_sheets.labels import label_sheet  # noqa: PLC0415 -- the same
    from desktop_app.sheets.label_formats import label_format  # noqa: PLC0415 -- the same
    from desktop_app.sheets.labels import render_labels  # noqa: PLC0415 -- the same

    keys, day = willing(session, order, BY_POST, losses), order.now.date()
    form = label_format(order.labels)
    sheet = label_sheet(book, keys, form, order.language, printed_on=day)
    for _ in range(len(keys) - len(sheet.labels)):
        losses.note(NO_ADDRESS)
    file.write(render_labels(sheet, look_for(book, "", LABELS), day).pdf)
    return len(sheet.labels)
