"""The records of the book: sample, list, show, find."""

from desktop_app.cli.answer import Answer, indented
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading, writing
from desktop_app.services import find, sample, show


def put_sample(call: Call) -> Answer:
    """`sample`: the seed story, complete; a second time changes nothing."""
    with writing(call, create=True) as book:
        story = sample.put_sample(book)
        value = show.show(book, story)
    return Answer(value=value, text=str(value["title"]))


def list_records(call: Call) -> Answer:
    """`list WHAT`: every record of a kind, in the order of the window."""
    with reading(call) as book:
        rows = show.listing(book, call.arguments.what)
    return Answer(value=rows, text="\n".join(f"{row['id']}  {row['title']}" for row in rows))


def show_record(call: Call) -> Answer:
    """`show KEY`: one record, whole."""
    with reading(call) as book:
        value = show.show(book, call.arguments.key)
    return Answer(value=value, text=indented(value))


def find_records(call: Call) -> Answer:
    """`find TEXT`: best first."""
    with reading(call) as book:
        hits = find.find(book, call.arguments.text, limit=call.arguments.limit)
    value = [
        {"id": hit.id, "kind": hit.kind, "title": hit.title, "snippet": hit.snippet}
        for hit in hits
    ]
    return Answer(
        value=value, text="\n".join(f"{hit.id}  {hit.kind}  {hit.title}" for hit in hits)
    )
