"""Which function makes which block of a layout."""

from collections.abc import Mapping

from desktop_app.sheets.blocks.block import Builder
from desktop_app.sheets.blocks.contact import contact
from desktop_app.sheets.blocks.funding import funding
from desktop_app.sheets.blocks.headline import facts, headline, lead
from desktop_app.sheets.blocks.logos import logos
from desktop_app.sheets.blocks.masthead import masthead, picture
from desktop_app.sheets.blocks.milestones import milestones
from desktop_app.sheets.blocks.outcomes import outcomes
from desktop_app.sheets.blocks.partners import partners
from desktop_app.sheets.blocks.quote import quote

BUILDERS: Mapping[str, Builder] = {
    "masthead": masthead,
    "headline": headline,
    "picture": picture,
    "facts": facts,
    "lead": lead,
    "partners": partners,
    "milestones": milestones,
    "quote": quote,
    "outcomes": outcomes,
    "contact": contact,
    "logos": logos,
    "funding": funding,
}
