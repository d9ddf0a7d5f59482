"""What the words of cooperations are called: stages, kinds, roles, states."""

from collections.abc import Mapping

from desktop_app.domain.agreement import AgreementKind
from desktop_app.domain.cooperation import CooperationKind, PartnerRole, Stage
from desktop_app.domain.event import EventStatus, ParticipantRole
from desktop_app.domain.marks import N_

KINDS: Mapping[str, str] = {
    CooperationKind.CLUSTERS: N_("Between clusters"),
    CooperationKind.CLUSTER_COMPANY: N_("Between a cluster and a company"),
    CooperationKind.BUSINESS: N_("Business cooperation"),
    CooperationKind.TECHNOLOGY: N_("Technology cooperation"),
    CooperationKind.RESEARCH: N_("Research cooperation"),
    CooperationKind.MUTUAL_MEMBERSHIP: N_("Mutual membership"),
    CooperationKind.OTHER: N_("Other"),
}

STAGES: Mapping[str, str] = {
    Stage.SEARCH: N_("Partner search"),
    Stage.GETTING_TO_KNOW: N_("Getting to know"),
    Stage.EXCHANGE: N_("Exchange"),
    Stage.PARTNERSHIP: N_("Partnership"),
}

ROLES: Mapping[str, str] = {
    PartnerRole.PARTNER: N_("Partner"),
    PartnerRole.BROKER: N_("Brokered it"),
    PartnerRole.SUPPORTER: N_("Supports it"),
    PartnerRole.ADVISER: N_("Advises"),
    PartnerRole.CONTACT: N_("Contact person"),
}

STATUSES: Mapping[str, str] = {
    EventStatus.PLANNED: N_("Planned"),
    EventStatus.HAPPENED: N_("Took place"),
    EventStatus.CANCELLED: N_("Cancelled"),
}

PARTICIPANT_ROLES: Mapping[str, str] = {
    ParticipantRole.HOST: N_("Host"),
    ParticipantRole.GUEST: N_("Guest"),
    ParticipantRole.BROKER: N_("Broker"),
    ParticipantRole.SUPPORTER: N_("Supporter"),
    ParticipantRole.SIGNATORY: N_("Signatory"),
    ParticipantRole.PARTICIPANT: N_("Participant"),
    ParticipantRole.VISITED: N_("Was visited"),
}

AGREEMENT_KINDS: Mapping[str, str] = {
    AgreementKind.LETTER_OF_INTENT: N_("Letter of intent"),
    AgreementKind.MEMORANDUM: N_("Memorandum of understanding"),
    AgreementKind.PARTNERSHIP_DECLARATION: N_("Partnership declaration"),
    AgreementKind.COOPERATION_AGREEMENT: N_("Cooperation agreement"),
    AgreementKind.PARTNERING_AGREEMENT: N_("Partnering agreement"),
    AgreementKind.MUTUAL_MEMBERSHIP: N_("Mutual membership"),
    AgreementKind.OTHER: N_("Other"),
}
