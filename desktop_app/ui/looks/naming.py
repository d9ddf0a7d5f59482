"""What the parts of a look are called."""

from collections.abc import Mapping

from desktop_app.domain.house_look import Part
from desktop_app.domain.marks import N_

COLOURS: Mapping[str, str] = {
    "primary": N_("Main colour"),
    "accent": N_("Second colour"),
    "ink": N_("Text"),
    "grey": N_("Quiet text"),
    "tint": N_("Light ground"),
    "band": N_("Ground of quotes"),
    "rule": N_("Lines"),
    "pale": N_("Numbers on the main colour"),
}
FACES: Mapping[Part, str] = {
    Part.DISPLAY: N_("Titles"),
    Part.TEXT: N_("Reading text"),
    Part.LABEL: N_("Labels"),
}
BLOCKS: Mapping[str, str] = {
    "facts": N_("Facts"),
    "partners": N_("Partners"),
    "milestones": N_("Milestones"),
    "quote": N_("Quote"),
    "outcomes": N_("What was agreed"),
    "contact": N_("Whom to ask"),
    "logos": N_("Marks of all who took part"),
}
INKS: Mapping[str, str] = {
    "": N_("In its colours"),
    "blue": N_("Where only blue is printed"),
    "black": N_("Where only black is printed"),
}
"""How the flag of Europe is drawn."""
