"""Whatever is done, in whatever order: the log tells it, and each step can be undone."""

import shutil
from datetime import date

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop_app.domain.errors import UserError
from desktop_app.domain.organisation import SuccessionKind
from desktop_app.domain.pin import Search
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    agreements,
    attachments,
    clusters,
    cooperations,
    custom_fields,
    duplicates,
    events,
    follow_ups,
    merge,
    organisations,
    people,
    pictures,
    pins,
    publishing,
    quotes,
    reaches,
    removal,
    sample,
    stories,
    tags,
)
from desktop_app.services.book import Book, Mode
from desktop_app.services.release import Order
from desktop_app.store import entries
from tests.services.acts import acts, perform, picture

ACTS = sorted(acts())
PHASES = [hypothesis.Phase.explicit, hypothesis.Phase.generate]  # shortening takes minutes
CARDS = "SELECT key, kind, title, subtitle, sort_key, names, words FROM entry WHERE NOT deleted"


def snapshot(book):
    """All that can be seen of a book: rows and cards that are not in the bin."""
    with book.read() as session:
        run = session.connection().connection.cursor().execute
        seen = {
            name: frozenset(run(f'SELECT * FROM "{name}" WHERE NOT deleted'))
            for name in book._tables
        }
        return seen | {"entry": frozenset(run(CARDS))}


def steps(book):
    with book.read() as session:
        query = "SELECT count(*) FROM txn"
        return session.connection().exec_driver_sql(query).scalar_one()


LOOSE = """\
SELECT o.tbl, o.field FROM op o WHERE o.field <> '*' AND NOT EXISTS (
  SELECT 1 FROM op b WHERE b.device = json_extract(o.bases, '$[0][0]')
  AND b.seq = json_extract(o.bases, '$[0][1]') AND b.hlc <= o.hlc
  AND b.tbl = o.tbl AND b.pk = o.pk AND b.field IN (o.field, '*'))"""


def entries_without_base(book):
    """Changes in the log that do not name the entry they replaced."""
    with book.read() as session:
        return session.connection().exec_driver_sql(LOOSE).all()


def rebuilt_cards(book):
    """The cards as they come out when all are made anew; nothing of it is kept."""
    with book._opened.writer.connect() as connection:
        entries.rebuild(connection)
        made = frozenset(connection.exec_driver_sql(CARDS).all())
        connection.rollback()
    return made


def furnish(book):
    """Something of all that the sample lacks, and something of every kind in the bin."""
    (cluster, other, *_), (person, *_) = clusters.keys(book), people.keys(book)
    for _ in range(2):
        reaches.add_address(book, person=person, city="Musterstadt")
        people.add_name(book, person, "Muster")
        organisations.record_succession(book, SuccessionKind.MERGER, [cluster], other)
        organisations.add_label(book, cluster, "Label")
        organisations.classify(book, cluster, "NACE", "22")
        clusters.add_member(book, cluster, organisation=other)
        follow_ups.add_follow_up(book, "Call", about=(Kind.PERSON, person))
        tags.add_tag(book, Kind.PERSON, person, "fair")
        attachments.attach(book, Kind.PERSON, person, "letter.pdf", b"signed")
        field = custom_fields.add_custom_field(book, Kind.PERSON, "Hobby")
        custom_fields.say_custom(book, person, field, "chess")
    pins.pin_record(book, person)
    merge.merge(book, person, people.add_person(book, "Muster Exemple"))
    duplicates.tell_apart(book, *people.keys(book)[:2])
    pins.save_search(book, "Muster", Search(wanted="Muster"))
    cooperation = cooperations.start_cooperation(book, title="Muster")
    agreements.remove_agreement(book, agreements.add_agreement(book, cooperation, "Muster"))
    events.remove_event(book, events.add_event(book, cooperation, "Muster"))
    cooperations.remove_cooperation(book, cooperation)
    stories.remove_story(book, stories.start_story(book, "Muster"))
    quotes.remove_quote(book, quotes.add_quote(book, "Muster"))
    pictures.remove_picture(book, pictures.add_picture(book, picture("PNG")))
    publishing.publish(
        book, stories.keys(book)[0], Order(printed_on=date(2026, 11, 25)), ["de"]
    )
    removal.remove(book, "tag", tags.add_tag(book, Kind.PERSON, person, "Muster"))
    removal.remove(book, "person", people.add_person(book, "Muster", phone="0711 123456"))


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A closed book with the sample in it."""
    path = tmp_path_factory.mktemp("template") / "sample.book"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRUECKENBUCH_HOME", str(path.parent))
        with Book.open(path, mode=Mode.CREATE, author="Nadine Kaiser") as book:
            sample.put_sample(book)
            furnish(book)
    return path


class Life(RuleBasedStateMachine):
    """The life of one book; `past` and `future` are what undo and redo must lead to."""

    template = folder = None
    books = 0

    @initialize()
    def copy(self):
        Life.books += 1
        self.path = self.folder / f"{Life.books}.book"
        shutil.copy(self.template, self.path)
        self.book = Book.open(self.path)
        self.past, self.future = [], []
        self.now = snapshot(self.book)

    @rule(name=st.sampled_from(ACTS), data=st.data())
    def act(self, name, data):
        before = steps(self.book)
        try:
            perform(data.draw, self.book, name)
        except UserError:
            assert steps(self.book) == before
        made = steps(self.book) - before
        seen = snapshot(self.book)
        assert made in (0, 1), "one act is one step"
        if made:
            self.past.append(self.now)
            self.future.clear()
        else:
            assert seen == self.now, "only a step changes anything"
        self.now = seen

    @precondition(lambda self: self.past)
    @rule(restarted=st.booleans())
    def undo(self, *, restarted=False):
        if restarted:
            self.restart()
        change = self.book.undo()
        assert change.kept == ()
        self.future.append(self.now)
        self.now = snapshot(self.book)
        assert self.now == self.past.pop()

    @precondition(lambda self: self.future)
    @rule(restarted=st.booleans())
    def redo(self, *, restarted=False):
        if restarted:
            self.restart()
        change = self.book.redo()
        assert change.kept == ()
        self.past.append(self.now)
        self.now = snapshot(self.book)
        assert self.now == self.future.pop()

    def restart(self):
        labels = self.book.undo_label(), self.book.redo_label()
        self.book.close()
        self.book = Book.open(self.path)
        assert (self.book.undo_label(), self.book.redo_label()) == labels
        assert (labels[1] is None) == (not self.future)

    def teardown(self):
        assert self.book.problems() == []
        assert rebuilt_cards(self.book) == self.now["entry"]
        assert entries_without_base(self.book) == []
        while self.past:
            self.undo()
        while self.future:
            self.redo()
        assert self.book.problems() == []
        self.book.close()
        self.path.unlink()


def live(template, folder, monkeypatch, **settings):
    monkeypatch.setattr(Life, "template", template)
    monkeypatch.setattr(Life, "folder", folder)
    checks = list(hypothesis.HealthCheck)
    run_state_machine_as_test(
        Life,
        settings=hypothesis.settings(
            deadline=None, suppress_health_check=checks, phases=PHASES, **settings
        ),
    )


def test_the_log_tells_whatever_was_done(template, tmp_path, monkeypatch):
    live(template, tmp_path, monkeypatch, max_examples=10, stateful_step_count=25)


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(15))
def test_the_log_tells_whatever_was_done_all_night(part, template, tmp_path, monkeypatch):
    """1,500 lives in parts that can be run alone, each the same whenever it is run."""
    hypothesis.seed(part)(Life)
    live(template, tmp_path, monkeypatch, max_examples=100, stateful_step_count=60)


class Done(Exception):
    """The act went through."""


@pytest.mark.parametrize("name", ACTS)
def test_every_act_of_the_services_is_tried(name, template, tmp_path):
    """Each succeeds with some drawn arguments, so that the machine above means something."""

    path, done = tmp_path / "a.book", []
    shutil.copy(template, path)
    with Book.open(path) as book:

        @hypothesis.settings(
            max_examples=200, database=None, phases=[hypothesis.Phase.generate]
        )
        @hypothesis.given(st.data())
        def attempt(data):
            try:
                perform(data.draw, book, name)
            except UserError:
                if not done:  # hypothesis tries what was found once more
                    return
            done.append(name)
            raise Done

        with pytest.raises(Done):
            attempt()
