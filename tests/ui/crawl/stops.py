"""Every place, record and dialog of the window, one after the other."""

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.reference import Kind
from desktop_app.services import backups, find, looks, stories
from desktop_app.ui.bring_in.door import BringInDoor
from desktop_app.ui.capture.door import CaptureDoor
from desktop_app.ui.duplicates.door import DuplicatesDoor
from desktop_app.ui.hand_out.door import HandOutDoor
from desktop_app.ui.handbook.help_commands import Help
from desktop_app.ui.stories.mark_dialog import MarkDialog

PLACES = ("today", "network", "bin", "settings")
RECORDS = (Kind.CLUSTER, Kind.PERSON, Kind.ORGANISATION, Kind.COOPERATION, Kind.STORY)
PAUSE = 40  # milliseconds until parts that were made or moved have their place
SHEET = 300  # milliseconds until a sheet is begun after the last change
TABLE = (
    "Anrede;Titel;Vorname;Nachname;Firma;Funktion;Telefon geschäftlich;E-Mail;Geburtstag;Chor\n"
    "Frau;Dr.;Jördis;Müller;Cluster AG;Leiterin;+49 711 1;j@m.de;1.2.1980;ja\n"
    "Herr;;Max;Muster;;;07231 5;;01/02/1980;\n"
    ";;;;;;;;;\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:1@x\r\n"
    "DTSTART;VALUE=DATE:20150512\r\nSUMMARY:Workshop in Pforzheim\r\nLOCATION:Pforzheim\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


class Stops:
    """Goes everywhere and lets somebody look at each stop."""

    def __init__(self, window, desk, qtbot, folder, look):
        self._window, self._desk, self._qtbot, self._look = window, desk, qtbot, look
        self._folder = folder

    def places(self, most=None):
        """Every place, and every record of every kind, or the first of them."""
        for kind in PLACES:
            self._window.visit(kind, "")
            self._settle(SHEET)
            self._see(kind)
        for kind in RECORDS:
            for number, record in enumerate(find.records(self._desk.book, (kind,), limit=most)):
                self._window.visit(kind.value, record.id)
                self._settle(SHEET if kind is Kind.STORY else 0)
                self._see(f"{kind.value} {number}")

    def story_halves(self):
        """The parts of a story that are folded at first."""
        self._window.visit("story", stories.keys(self._desk.book)[0])
        page = self._story_page()
        self._settle(SHEET)
        page.preview.findings._turn()
        self._see("preflight")
        for language in ("en", "fr"):
            page.editor.tabs.press(language)
            self._settle(SHEET)
            self._see(f"story in {language}")
        page.editor.tabs.press("de")

    def panels(self):
        """What lies over the window: palette, capture, duplicates, toast."""
        window = self._window
        window.visit("cluster", "")
        window.call_palette()
        self._see("palette")
        for typed in ("muster", "> ", "xyzxyz"):
            window.search.palette.line.setText(typed)
            QTest.qWait(250)
            self._see(f"palette {typed}")
        window.search.palette.hide()
        capture = self._door(CaptureDoor)
        capture.call()
        self._see("capture")
        capture.sheet.leave()
        twins = self._door(DuplicatesDoor)
        twins.look()
        self._settle()
        self._see("duplicates")
        twins.panel.leave()
        window.steps.undo()
        self._see("toast")
        window.steps.redo()
        window.toast.hide()

    def dialogs(self):
        """Whatever opens a window of its own."""
        window, book = self._window, self._desk.book
        self._within("steps", window.steps.list_steps)
        self._within("export", self._door(HandOutDoor).call)
        self._handbook()
        self._import()
        settings = window.places[-1].built()
        window.visit("settings", "")
        backup = backups.back_up(book)
        self._within("going back", lambda: settings.copies._ask_back(backup))
        key = looks.own(book)[0].id
        self._within("look", lambda: settings.looks.edit(key))
        window.visit("person", "")
        rename = next(c for c in window.menus.commands() if c.name.startswith("Save this sear"))
        self._within("save search", rename.run)
        self._story_dialogs()

    def _story_dialogs(self):
        window = self._window
        window.visit("story", stories.keys(self._desk.book)[0])
        place, page = window.place().built(), self._story_page()
        self._within("new story", place.new)
        self._within("print", page.print_sheet)
        self._within("print several", place.together.open_page)
        self._within("approve", lambda: page._approve(page.story))
        mark = MarkDialog(page, window.words, "Themenauszutauschen")
        self._within("mark", mark.open)

    def _handbook(self):
        helped = self._door(Help)
        helped.handbook()
        self._see("handbook", helped._handbook)
        helped._handbook.reject()

    def _import(self):
        door, file = self._door(BringInDoor), self._folder / "kontakte.csv"
        file.write_bytes(TABLE.encode("cp1252"))
        door.call()
        wizard = door.wizard
        self._see("import, begin", wizard)
        wizard.open_files([file])
        for step in ("file", "columns", "plan", "done"):
            self._qtbot.waitUntil(lambda: not wizard.bringing.busy, timeout=10_000)
            QApplication.processEvents()
            self._see(f"import, {step}", wizard)
            wizard.next.click()
            if step == "plan":
                self._qtbot.waitUntil(lambda: wizard.bringing.outcome is not None)
        self._window.steps.undo()
        file = self._folder / "termine.ics"
        file.write_text(CALENDAR, encoding="utf-8", newline="")
        self._within("calendar", lambda: door._open_calendars([file]))

    def _within(self, where, act):
        """Look at the dialog that `act` opens, whether it waits for an answer or not."""
        seen = []

        def look():
            dialog = QApplication.activeModalWidget()
            assert dialog is not None, where
            self._settle(SHEET)
            self._see(where, dialog)
            seen.append(dialog.reject())

        QTimer.singleShot(0, look)
        act()
        self._qtbot.waitUntil(lambda: bool(seen), timeout=20_000)

    def _see(self, where, window=None):
        QTest.qWait(PAUSE)
        self._look(window or self._window, where)

    def _settle(self, pause=20):
        """Wait until all that was begun beside the window is done: first come, first served."""
        QTest.qWait(pause)
        done = []
        self._desk.background.run(self._window, lambda _task: None, done.append, done.append)
        self._qtbot.waitUntil(lambda: bool(done), timeout=20_000)
        QApplication.processEvents()

    def _story_page(self):
        return self._window.place().built().page

    def _door(self, kind):
        return self._window.findChild(kind)
