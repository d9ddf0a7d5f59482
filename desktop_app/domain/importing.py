"""What the steps are called in which contacts are brought in."""

from desktop_app.domain.marks import N_

CONTACTS, CONTACT = N_("Import contacts"), N_("Import contact")
STORY = N_("Import story")
IMPORTING = frozenset((CONTACTS, CONTACT, STORY))
