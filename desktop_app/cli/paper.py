"""What preflight says about a story."""

from datetime import date

from desktop_app import settings
from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading
from desktop_app.domain.finding import Finding, Severity
from desktop_app.domain.ids import StoryId
from desktop_app.domain.json_value import Json
from desktop_app.domain.reference import Kind
from desktop_app.services import find
from desktop_app.services.finding_words import sentence
from desktop_app.services.preflight.check import check_story
from desktop_app.words import Words

FOUND_ERRORS = 2


def check(call: Call) -> Answer:
    """`check-story STORY`: what preflight finds, errors first; status 2 if there is one."""
    with reading(call) as book:
        story = find.resolve(book, call.arguments.key, kinds=(Kind.STORY,))
        found = check_story(
            book,
            StoryId(story.id),
            call.language or "",
            printed_on=date.today(),  # noqa: DTZ011 -- consents hold or not on this day
            office_contact=settings.load().office_contact,
        )
    words = Words(call.spoken)
    told = [_told(each, words) for each in found]
    stopped = any(each.severity is Severity.ERROR for each in found)
    return Answer(
        value=told,
        text="\n".join(f"{each['severity']}: {each['message']}" for each in told)
        or words("Nothing to put right."),
        status=FOUND_ERRORS if stopped else 0,
    )


def _told(finding: Finding, words: Words) -> dict[str, Json]:
    return {
        "rule": finding.rule.value,
        "severity": finding.severity.value,
        "message": sentence(finding, words),
        "where": {
            "kind": finding.kind,
            "id": finding.id,
            "field": finding.field,
            "language": finding.language,
        },
    }
