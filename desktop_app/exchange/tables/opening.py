"""The door of the tables: any file that holds one, as a table and as drafts."""

from desktop_app.domain.draft import Reading
from desktop_app.exchange.apart import Apart
from desktop_app.exchange.formats import Options
from desktop_app.exchange.tables import profiles
from desktop_app.exchange.tables.drafting import drafts_of
from desktop_app.exchange.tables.matching import matched
from desktop_app.exchange.tables.reading import read_csv
from desktop_app.exchange.tables.spreadsheet import is_spreadsheet, read_spreadsheet
from desktop_app.exchange.tables.table import AS_FOUND, Form, Table


def read(content: bytes, file: str, options: Options) -> Reading:
    """The contacts of a CSV file or spreadsheet, by its headings or a named profile."""
    wish = Form(encoding=options.encoding or None, delimiter=options.delimiter or None)
    known = profiles.load(options.profile) if options.profile else None
    table = table_of(content, file, wish)
    return drafts_of(table, matched(table, known, options.own_fields, first=options.day_first))


def table_of(content: bytes, file: str, wish: Form = AS_FOUND) -> Table:
    """The table of a file; a spreadsheet is read in a process of its own."""
    if is_spreadsheet(content):
        with Apart() as apart:
            return read_spreadsheet(content, file, wish, apart)
    return read_csv(content, file, wish)
