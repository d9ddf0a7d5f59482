"""Organisations and their names over time; people and their roles over time."""

from datetime import date

from desktop_app.domain.names import PersonName
from desktop_app.domain.organisation import NameKind, NamePeriod, Organisation
from desktop_app.domain.person import Person, Role
from desktop_app.domain.reach import Reach, ReachKind
from desktop_app.domain.when import Precision, When

MERGED = When(text="2020", earliest=date(2020, 1, 1), latest=date(2020, 12, 31))
OLD = NamePeriod(id="1", text="Cluster Muster", until=MERGED)
NEW = NamePeriod(id="2", text="Muster Verbund", since=MERGED)


def test_todays_name_is_the_one_without_an_end():
    assert Organisation(id="0", names=(OLD, NEW)).title == "Muster Verbund"


def test_a_story_keeps_the_name_of_its_time():
    organisation = Organisation(id="0", names=(OLD, NEW))
    assert organisation.name_on(date(2015, 5, 1)) == "Cluster Muster"
    assert organisation.name_on(date(2022, 5, 1)) == "Muster Verbund"


def test_an_organisation_that_ended_keeps_its_last_name():
    assert Organisation(id="0", names=(OLD,)).title == "Cluster Muster"


def test_an_official_name_comes_before_a_trade_name():
    trade = NamePeriod(id="3", text="Muster!", kind=NameKind.TRADE)
    assert Organisation(id="0", names=(trade, NEW)).title == "Muster Verbund"


def test_a_number_of_an_ended_role_stays_behind_with_it():
    ended = Role(id="r", function="Leiterin", until=MERGED)
    office = Reach(id="a", kind=ReachKind.PHONE, value="111", role="r")
    own = Reach(id="b", kind=ReachKind.MOBILE, value="222")
    person = Person(
        id="p", name=PersonName(family="Muster"), roles=(ended,), reaches=(office, own)
    )
    assert person.usable_reaches(date(2020, 6, 1)) == (office, own)
    assert person.usable_reaches(date(2021, 1, 1)) == (own,)


def test_a_role_whose_end_nobody_can_read_has_ended():
    until = When(text="irgendwann", precision=Precision.TEXT)
    assert not Role(id="r", function="Leiterin", until=until).is_current(date(2021, 1, 1))
