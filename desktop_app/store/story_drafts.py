"""The skeleton of a new story, in SQL: what the cooperation knows flows in by reference."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.cooperation import PartnerRole
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.story import BlockKind
from desktop_app.store import blocks, cooperations, stories
from desktop_app.store.rows import among
from desktop_app.store.tables.organisations import FigureRow


def with_title(
    session: Session, title: str, language: str, *, cooperation: Key | None = None
) -> StoryId:
    """A story that has a title and room for a lead."""
    story = stories.add(session, language, cooperation=cooperation)
    blocks.write(session, blocks.add(session, story, BlockKind.TITLE), language, text=title)
    blocks.add(session, story, BlockKind.LEAD)
    return story


def from_cooperation(session: Session, cooperation: Key, language: str) -> StoryId:
    """A story of a cooperation with its timeline, contact and the figures of its partners."""
    whole = cooperations.whole(session, cooperation)
    story = with_title(session, whole.title, language, cooperation=cooperation)
    blocks.add(session, story, BlockKind.SECTION)
    blocks.add(session, story, BlockKind.TIMELINE, cooperation=cooperation)
    contact = next(iter(whole.in_role(PartnerRole.CONTACT, PartnerRole.ADVISER)), None)
    if contact is not None and contact.person is not None:
        stories.change(session, story, "contact_id", contact.person.id)
        if contact.organisation is not None:
            stories.change(session, story, "contact_organisation_id", contact.organisation.id)
        blocks.add(session, story, BlockKind.CONTACT, person=contact.person.id)
    blocks.add(session, story, BlockKind.FUNDING)
    partners = [one.organisation.id for one in whole.partners if one.organisation]
    stories.choose_figures(session, story, _figures(session, partners))
    return story


def _figures(session: Session, organisations: list[Key]) -> list[Key]:
    """The figures of the partners, in the order of the partners."""
    query = select(FigureRow.id, FigureRow.organisation_id).where(
        among(FigureRow.organisation_id, organisations), FigureRow.deleted.is_(False)
    )
    rows = session.execute(query.order_by(FigureRow.place, FigureRow.id)).all()
    return [key for owner in organisations for key, of in rows if of == owner]
