"""What the command line understands."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from desktop_app.values import dataclass

LANGUAGES = ("de", "en", "fr")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of the program, read."""

    command: str
    book: Path | None
    json: bool
    language: str | None
    arguments: argparse.Namespace

    @property
    def spoken(self) -> str:
        """The language of messages: the one asked for, else German."""
        return self.language or "de"


def parse(argv: Sequence[str]) -> Call:
    """Read the arguments; a usage error ends the program with status 2."""
    found = _parser().parse_args(argv)
    return Call(
        command=found.command,
        book=getattr(found, "book", None),
        json=getattr(found, "json", False),
        language=getattr(found, "language", None),
        arguments=found,
    )


def _parser() -> argparse.ArgumentParser:
    common = _common()
    parser = argparse.ArgumentParser(
        prog="brueckenbuch",
        description="Clusters, contacts, cooperations and printed stories. "
        "Without a command it opens the window.",
        parents=[common],
        allow_abbrev=False,
    )
    parser.set_defaults(command="window:open_window")
    parser.add_argument("--version", action=_Version, nargs=0, help="say it and leave")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, (command, summary, add_arguments) in COMMANDS.items():
        one = commands.add_parser(
            name, help=summary, description=summary, parents=[common], allow_abbrev=False
        )
        one.set_defaults(command=command)
        add_arguments(one)
    return parser


class _Version(argparse.Action):
    """`--version`, read where it is asked for and nowhere else."""

    def __call__(self, parser: argparse.ArgumentParser, *_told: object) -> None:
        """Say it and leave with 0."""
        from desktop_app.diagnosis import version_of  # noqa: PLC0415 -- few ask

        sys.stdout.write(f"Brückenbuch {version_of('brueckenbuch')}".strip() + "\n")
        parser.exit()


def _common() -> argparse.ArgumentParser:
    """Options that stand before or after the command; SUPPRESS lets neither undo the other."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--book", type=Path, metavar="FILE", help="the book to use")
    common.add_argument("--json", action="store_true", help="answer with one JSON value")
    common.add_argument("--language", choices=LANGUAGES, help="de, en or fr")
    return common


def _nothing(_parser: argparse.ArgumentParser) -> None:
    """The command takes no arguments of its own."""


def _what(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="WHAT", help="people, clusters, stories …")


def _key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("key", metavar="KEY", help=KEY)


def _two(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("keep", metavar="KEEP", help=KEY)
    parser.add_argument("drop", metavar="DROP", help=KEY)


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--limit", type=_number, default=20, metavar="N", help="at most N")


def _sheets(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("keys", metavar="KEY", nargs="*", help=KEY)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="the PDF; for several sheets a folder",
    )
    parser.add_argument(
        "--all", action="store_true", help="every story, or every record of the sheet's kind"
    )
    parser.add_argument("--one-file", action="store_true", help="several stories in one PDF")
    parser.add_argument("--names", metavar="PATTERN", help="what files in a folder are called")
    parser.add_argument("--title", metavar="TEXT", default="", help="the cover of a brochure")
    parser.add_argument("--look", metavar="NAME", help="how the sheet looks")
    parser.add_argument("--kind", choices=SHEETS, help="which sheet")
    parser.add_argument(
        "--group", choices=("letter", "cluster"), default="letter", help="groups of contacts"
    )
    parser.add_argument("--codes", action="store_true", help="a square code for each contact")
    parser.add_argument("--labels", default="3x7", metavar="NAME", help="which labels")
    parser.add_argument("--start", type=_number, default=1, metavar="N", help="the first label")
    parser.add_argument(
        "--paper", choices=PAPERS, default="A3", help="the paper of a timeline or a network"
    )
    parser.add_argument("--since", metavar="TEXT", help="where a timeline begins")
    parser.add_argument("--until", metavar="TEXT", help="where a timeline ends")
    parser.add_argument("--day", metavar="TEXT", help="a day of the week that is printed")


def _files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument("--encoding", metavar="E", help="the encoding of the text, as cp1252")
    parser.add_argument("--delimiter", metavar="D", help="what stands between two columns")
    parser.add_argument("--profile", metavar="P", help="a saved assignment of columns")
    parser.add_argument("--days", choices=("day-first", "month-first"), help="of 01/09/2008")
    parser.add_argument(
        "--own-fields", action="store_true", help="unknown columns become own fields"
    )


def _date(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT")


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("key", metavar="KEY", nargs="?", help=KEY)
    parser.add_argument("--limit", type=_number, metavar="N", help="the newest N steps")


def _new_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")


def _file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=EXPORTS, help="else the suffix says it")
    parser.add_argument("--what", metavar="WHAT", help="people, clusters, events … or all")


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return min(number, MOST)


MOST = 2**31 - 1  # more than any book holds, and still a number for the database
KEY = "an id, a unique beginning of one, or a title"
SHEETS = (
    *("story", "story-1p", "handout-a5", "poster-a3"),
    *("cluster", "person", "timeline", "contacts", "week", "labels", "brochure"),
    "network",
)
PAPERS = ("A4", "A3", "A2", "A1", "A0")

EXPORTS = (
    *("vcard-3.0", "vcard-4.0", "vcard-iphone", "vcard-outlook", "vcard-google"),
    *("vcard-thunderbird", "csv-excel-de", "csv-google", "csv-outlook", "xlsx", "ics", "json"),
    *("emails", "jcard", "labels"),
)

COMMANDS: Mapping[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "sample": ("records:put_sample", "put the sample case into the book", _nothing),
    "list": (
        "records:list_records",
        "the records of one kind, as the window lists them",
        _what,
    ),
    "show": ("records:show_record", "one record, whole", _key),
    "find": ("records:find_records", "the one search box", _search),
    "print": ("sheets:print_sheets", "print stories and other records to PDF", _sheets),
    "check-story": ("paper:check", "what has to be put right before printing", _key),
    "date": ("dates:read_date", "how a date phrase is read", _date),
    "duplicates": ("twins:duplicates", "records that may be one", _nothing),
    "import": ("bring_in:import_files", "bring contacts in from files", _files),
    "export": ("hand_out:export", "a file for another program", _target),
    "merge": ("twins:merge", "make two records one; the first is kept", _two),
    "split": ("twins:split", "make two of a merged record again", _key),
    "undo": ("steps:undo", "take back the last step", _nothing),
    "redo": ("steps:redo", "do it again", _nothing),
    "history": ("steps:history", "who changed what, newest first", _history),
    "backup": ("safety:back_up", "a verified copy of the book", _new_file),
    "restore": ("safety:restore", "put a backup in the place of the book", _file),
    "check": ("safety:check", "look for damage", _nothing),
    "self-test": ("self_test:self_test", "try everything on a throw-away book", _nothing),
}
"""The function of each command as room:function below `cli`, a summary, its arguments."""
