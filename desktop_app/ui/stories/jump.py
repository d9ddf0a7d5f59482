"""From a finding to the field where it is put right."""

from desktop_app.domain.finding import Finding
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import Story
from desktop_app.ui.places import OPENED
from desktop_app.ui.stories.editor import StoryEditor


def jump(finding: Finding, story: Story, editor: StoryEditor) -> tuple[str, str] | None:
    """Put the caret there; a kind and a key where another page shows it."""
    if finding.block is not None:
        editor.go_to_block(finding.block, finding.field, finding.language)
        return None
    if finding.kind == Kind.STORY:
        editor.go_to_detail(finding.field)
        return None
    if finding.kind in OPENED:
        return finding.kind, finding.id
    told = story.cooperation  # events and agreements are parts of its page
    return ("cooperation", told.id) if told is not None else None
