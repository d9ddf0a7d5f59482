"""Postal addresses: ADR, and LABEL where it says more."""

from desktop_app.domain.draft import DraftAddress, Extra
from desktop_app.exchange.vcard.gathered import Gathered
from desktop_app.exchange.vcard.lines import Property
from desktop_app.exchange.vcard.naming import bare_words
from desktop_app.exchange.vcard.values import one_line

SILENT = frozenset(("pref", "work", "dom", "intl", "postal", "parcel"))


def address(card: Gathered, one: Property) -> None:
    """ADR: post box and further lines stand before the street, as on an envelope."""
    fields = [_line(text) for text in card.texts(one)]
    fields += [""] * (7 - len(fields))
    box, more, street, city, region, postcode, country = fields[:7]
    rest = ", ".join(text for text in fields[7:] if text)
    label = card.label(one) or " ".join(
        sorted(word.removeprefix("x-") for word in one.head.types - SILENT)
    )
    at_work = one.head.at_work
    if label.lower() == "work":
        at_work, label = True, ""
    found = DraftAddress(
        label=one_line(label),
        street=", ".join(text for text in (box, more, street, rest) if text),
        postcode=postcode,
        city=city,
        region=region,
        country=country,
        preferred=one.head.preferred,
        at_work=at_work,
    )
    if not found.says_something:
        found_label = one.head.said("LABEL")
        if not found_label:
            return
        found = DraftAddress(label=found.label, street=_line(found_label), at_work=at_work)
    card.addresses[found] = None


def envelope(card: Gathered, one: Property) -> None:
    """LABEL: the address as one text, to be compared once all addresses are known."""
    card.envelopes.append((one, card.text(one)))


def keep_envelopes(card: Gathered) -> list[Extra]:
    """The labels whose words no address has."""
    if not card.envelopes:
        return []
    known = {word for found in card.addresses for word in bare_words(_all(found))}
    return [
        Extra(
            name="LABEL",
            value=one.value.replace("\n", "\\n"),
            escaped=True,
            group=one.head.group,
            parameters=one.head.parameters,
        )
        for one, text in card.envelopes
        if bare_words(text) - known
    ]


def _all(found: DraftAddress) -> str:
    return " ".join(
        (found.street, found.postcode, found.city, found.region, found.country, found.label)
    )


def _line(text: str) -> str:
    if "\n" not in text:
        return text.strip()
    return ", ".join(part.strip() for part in text.splitlines() if part.strip())
