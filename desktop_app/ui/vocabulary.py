"""What the values the program knows are called: kinds of organisations, names, evidence."""

from collections.abc import Mapping

from desktop_app.domain.consent import ConsentPurpose, Medium
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import NameKind, OrganisationKind, SuccessionKind
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.source import SourceKind

ORGANISATION_KINDS: Mapping[str, str] = {
    OrganisationKind.COMPANY: N_("Company"),
    OrganisationKind.CLUSTER: N_("Cluster"),
    OrganisationKind.CARRIER: N_("Carrier of a cluster"),
    OrganisationKind.RESEARCH: N_("Research institute"),
    OrganisationKind.UNIVERSITY: N_("University"),
    OrganisationKind.CHAMBER: N_("Chamber"),
    OrganisationKind.NETWORK: N_("Network"),
    OrganisationKind.NETWORK_PARTNER: N_("Partner of a network"),
    OrganisationKind.AGENCY: N_("Agency"),
    OrganisationKind.DEVELOPMENT: N_("Economic development"),
    OrganisationKind.FAIR_ORGANISER: N_("Organiser of fairs"),
    OrganisationKind.MINISTRY: N_("Ministry"),
    OrganisationKind.AUTHORITY: N_("Authority"),
    OrganisationKind.ASSOCIATION: N_("Association"),
    OrganisationKind.OTHER: N_("Other organisation"),
}
NAME_KINDS: Mapping[str, str] = {
    NameKind.OFFICIAL: N_("Official name"),
    NameKind.TRADE: N_("Name in use"),
    NameKind.FORMER: N_("Former name"),
    NameKind.LOCAL: N_("Name in another language"),
}
SUCCESSION_KINDS: Mapping[str, str] = {
    SuccessionKind.MERGER: N_("Merger"),
    SuccessionKind.RENAMING: N_("Renaming"),
    SuccessionKind.SPLIT: N_("Split"),
    SuccessionKind.TAKEOVER: N_("Takeover"),
}
PERSON_NAME_KINDS: Mapping[str, str] = {
    PersonNameKind.BIRTH: N_("Name at birth"),
    PersonNameKind.FORMER: N_("Former name"),
    PersonNameKind.NICKNAME: N_("Nickname"),
    PersonNameKind.SPELLING: N_("Other spelling"),
    PersonNameKind.LOCAL: N_("Name in another language"),
}
REACH_KINDS: Mapping[str, str] = {
    ReachKind.PHONE: N_("Phone"),
    ReachKind.MOBILE: N_("Mobile"),
    ReachKind.FAX: N_("Fax"),
    ReachKind.EMAIL: N_("Email"),
    ReachKind.WEB: N_("Web address"),
    ReachKind.LINKEDIN: N_("LinkedIn"),
    ReachKind.OTHER: N_("Other way"),
}
# What address books call it in their files; other labels are words of the user.
REACH_LABELS: Mapping[str, str] = {
    "home": N_("private"),
    "work": N_("at work"),
    "main": N_("main number"),
    "car": N_("car"),
    "pager": N_("pager"),
    "other": N_("other"),
}
SOURCE_KINDS: Mapping[str, str] = {
    SourceKind.PAGE: N_("Web page"),
    SourceKind.MAIL: N_("Letter or email"),
    SourceKind.PRESS: N_("Press"),
    SourceKind.DOCUMENT: N_("Document"),
    SourceKind.CONVERSATION: N_("Conversation"),
    SourceKind.CARD: N_("Business card"),
    SourceKind.OTHER: N_("Other source"),
}
PURPOSES: Mapping[str, str] = {
    ConsentPurpose.STORY: N_("Story"),
    ConsentPurpose.PRESS: N_("Press"),
    ConsentPurpose.EVENT: N_("Event"),
    ConsentPurpose.NEWSLETTER: N_("Newsletter"),
    ConsentPurpose.CONTACT: N_("Being contacted"),
}
MEDIA: Mapping[str, str] = {
    Medium.PRINT: N_("Print"),
    Medium.WEB: N_("Web"),
    Medium.SOCIAL: N_("Social media"),
}
LANGUAGES: Mapping[str, str] = {
    "": N_("Not known"),
    "de": N_("German"),
    "en": N_("English"),
    "fr": N_("French"),
}
