"""The seeded defects, and how each is done to a book that holds the sample."""

import io
import tomllib
from datetime import date
from pathlib import Path

from PIL import Image

from desktop_app.domain.consent import ConsentPurpose, Medium
from desktop_app.domain.event import EventStatus
from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import NameKind
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.story import BlockKind
from desktop_app.domain.when import When
from desktop_app.paths import resource
from desktop_app.services import (
    blocks,
    consents,
    editions,
    events,
    organisations,
    pictures,
    stories,
    translations,
)
from desktop_app.services.fields import change_field, change_link
from desktop_app.store import removal

ALL = tomllib.loads(Path(__file__).with_name("defects.toml").read_text("utf-8"))["defect"]
BLOCKING = {
    *("consent", "consent_scope", "consent_expired", "consent_withdrawn"),
    *("title", "look"),
}
GRAVE = [
    defect
    for defect in ALL
    if BLOCKING & set(defect["rules"])
    or defect["name"] in ("the English text is missing", "the French title is missing")
    or defect["name"] == "a funding profile nobody knows"
]
"""Those that keep the story from being handed out."""

REFS = {
    row["ref"]: row["id"]
    for path in sorted(resource("sample").glob("*.toml"))
    for rows in tomllib.loads(path.read_text("utf-8")).values()
    for row in rows
    if "ref" in row
}


def key(ref):
    """The key of a row of the sample by the name the sample gives it."""
    return Key(REFS.get(ref, ref))


class Seeding:
    """Does one change after the other; each method is a word of the data."""

    def __init__(self, book, story):
        self.book, self.story = book, story

    def do(self, act, *given):
        getattr(self, f"do_{act}")(*given)

    def do_field(self, table, ref, field, text):
        change_field(self.book, table, key(ref), field, text)

    def do_link(self, table, ref, column, target):
        change_link(self.book, table, key(ref), column, key(target) if target else None)

    def do_remove(self, table, ref):
        with self.book.write("Remove") as session:
            removal.remove(session, table, [key(ref)])

    def do_remove_kind(self, kind):
        for block in stories.whole(self.book, self.story).of_kind(BlockKind(kind)):
            blocks.remove_block(self.book, block.id)

    def do_scope(self, ref, media, languages):
        consents.set_scope(self.book, key(ref), map(Medium, media), languages)

    def do_agree(self, person, what, ref):
        consents.add_consent(
            self.book,
            key(person),
            ConsentPurpose.STORY,
            media=list(Medium),
            languages=["de", "en", "fr"],
            **{what: key(ref)},
        )

    def do_approve(self):
        editions.approve(self.book, self.story, "Nadine Kaiser", date(2026, 11, 1))

    def do_show(self, picture, person):
        pictures.show_person(self.book, key(picture), key(person))

    def do_write(self, ref, language, field, text):
        given = {"heading": "", "text": ""} if not text else {field: text}
        blocks.write_block(self.book, key(ref), language, **given)

    def do_replace(self, ref, language, old, new):
        text = self.text(ref, language)
        assert old in text, old
        blocks.write_block(self.book, key(ref), language, text=text.replace(old, new, 1))

    def do_long(self, ref, language, times):
        sentences = [
            f"Satz Nummer {n} erzählt ausführlich, was die Netzwerke taten."
            for n in range(times)
        ]
        text = self.text(ref, language)
        blocks.write_block(self.book, key(ref), language, text=" ".join([text, *sentences]))

    def do_block(self, kind, what="", ref=""):
        given = {what: key(ref)} if what else {}
        blocks.add_block(self.book, self.story, BlockKind(kind), **given)

    def do_copy(self, ref):
        whole = stories.whole(self.book, self.story)
        block = next(each for each in whole.blocks if each.id == key(ref))
        made = blocks.add_block(self.book, self.story, block.kind)
        for text in block.texts:
            blocks.write_block(
                self.book, made, text.language, heading=text.heading, text=text.text
            )

    def do_translate(self, ref, field, language, text):
        translations.translate(self.book, key(ref), field, language, text)

    def do_remark(self, ref, language, passage):
        blocks.add_remark(
            self.book,
            next(text.id for text in self.block(ref).texts if text.language == language),
            passage,
            kind=RemarkKind.QUESTION,
            note="Stimmt das?",
        )

    def do_picture(self, width, height):
        made = io.BytesIO()
        Image.linear_gradient("L").resize((width, height)).convert("RGB").save(made, "JPEG")
        picture = pictures.add_picture(self.book, made.getvalue(), name="Muster")
        for field in ("alt", "caption", "credit"):
            change_field(self.book, "picture", picture, field, "Ein Verlauf")
        blocks.add_block(self.book, self.story, BlockKind.PICTURE, picture=picture)

    def do_figures(self):
        stories.choose_figures(self.book, self.story, [])

    def do_figure(self, organisation, what, text, as_of):
        organisations.add_figure(
            self.book, key(organisation), what, text, as_of=When.parse(as_of)
        )

    def do_event(self, title, date, status):
        events.add_event(self.book, key("cooperation"), title, date, status=EventStatus(status))

    def do_anchor(self, ref, to, offset, text):
        events.anchor_event(self.book, key(ref), key(to), offset, text=text, called=to)

    def do_name(self, organisation, name, since):
        organisations.add_name(
            self.book, key(organisation), name, NameKind.OFFICIAL, since=When.parse(since)
        )

    def block(self, ref):
        whole = stories.whole(self.book, self.story)
        return next(each for each in whole.blocks if each.id == key(ref))

    def text(self, ref, language):
        return self.block(ref).in_language(language).text
