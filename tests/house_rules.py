"""The rules of the house that a machine can read. Each yields the line and the complaint."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

Complaints = Iterator[tuple[int, str]]


@dataclass(frozen=True)
class Room:
    """One module: its path below the repository, and what stands in it."""

    path: str
    source: str

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(ast.parse(self.source, self.path)))

    def calls(self, *names: str) -> Iterator[ast.Call]:
        for node in self.nodes:
            if isinstance(node, ast.Call) and last_name(node.func) in names:
                yield node

    def within(self, *folders: str) -> bool:
        return self.path.startswith(folders)


def last_name(node: ast.AST) -> str:
    """`c` for both `c` and `a.b.c`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def dotted(node: ast.AST) -> str:
    """`a.b.c` as it is written; "" for what is no such chain."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def connect_methods(room: Room) -> Complaints:
    """Signals are connected to methods: a lambda or a partial keeps its widget alive."""
    for call in room.calls("connect", "singleShot"):
        for given in call.args:
            bound = isinstance(given, ast.Call) and last_name(given.func) == "partial"
            if bound or isinstance(given, ast.Lambda):
                yield call.lineno, "connect a method, no lambda and no partial"


def one_style_sheet(room: Room) -> Complaints:
    """Looks live in ui/theme.py."""
    if room.path != "desktop_app/ui/theme.py":
        for call in room.calls("setStyleSheet"):
            yield call.lineno, "setStyleSheet outside ui/theme.py"


def short_rooms(room: Room) -> Complaints:
    """A module is one room; the main window is only the frame."""
    most = 200 if room.path.endswith("ui/main_window.py") else 300
    lines = room.source.count("\n")
    if lines > most:
        yield lines, f"a room of more than {most} lines"
    for node in room.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > 40:
                yield node.lineno, f"{node.name} has {length} lines, 40 are the most"


def first_sentence(room: Room) -> Complaints:
    """A module starts with one sentence."""
    told = ast.get_docstring(ast.parse(room.source)) or ""
    first = " ".join(told.split("\n\n")[0].split())
    if not re.match(r"[A-Z`“0-9].*[.!?:]$", first):
        yield 1, "begin with a sentence that says what this room is"


def plain_text(room: Room) -> Complaints:
    """Text that comes from data is shown as it is: a name may look like HTML."""
    if not room.within("desktop_app/ui/"):
        return
    for call in room.calls("setHtml", "insertHtml", "appendHtml", "setMarkdown", "fromHtml"):
        yield call.lineno, "text is shown plain, never as HTML"
    for call in room.calls("QMessageBox", "QErrorMessage", "QTextBrowser", "setWhatsThis"):
        yield call.lineno, f"{last_name(call.func)} reads HTML; use ui/kit"
    for call in room.calls("setToolTip", "showText"):
        if not any(map(_is_ours, call.args)):
            yield call.lineno, "a tool tip reads HTML; pass data through plain_tip"
    for node in room.nodes:
        if isinstance(node, ast.Attribute) and node.attr in {"RichText", "AutoText"}:
            yield node.lineno, "text is shown plain"
        if isinstance(node, ast.Attribute) and dotted(node).startswith("QMessageBox."):
            yield node.lineno, "QMessageBox reads HTML; use ui/kit"
        label = isinstance(node, ast.Call) and last_name(node.func) == "QLabel"
        label |= isinstance(node, ast.ClassDef) and "QLabel" in map(last_name, node.bases)
        if label and not (room.within("desktop_app/ui/kit/") and "PlainText" in room.source):
            yield node.lineno, "a QLabel reads HTML; use the label of ui/kit"


def _is_ours(given: ast.expr) -> bool:
    """Whether a text is empty, written by us, or made safe."""
    if isinstance(given, ast.Constant):
        return isinstance(given.value, str)
    if isinstance(given, ast.IfExp):
        return _is_ours(given.body) and _is_ours(given.orelse)
    return isinstance(given, ast.Call) and last_name(given.func) in {
        "plain_tip",
        "words",
        "_words",
    }


UNWANTED_IMPORTS = {
    "sqlite3": "the one driver is sqlcipher3",
    "apsw": "the one driver is sqlcipher3",
    "PySide6.QtSql": "the one driver is sqlcipher3",
    "PySide6.QtWebEngineWidgets": "the program is offline",
    "requests": "the program is offline",
    "socket": "the program is offline",
    "http": "the program is offline",
    "urllib.request": "the program is offline",
    "pickle": "data is never run",
    "pwd": "there is no such module on Windows",
    "grp": "there is no such module on Windows",
    "termios": "there is no such module on Windows",
    "posix": "there is no such module on Windows",
}
VALUES = "desktop_app/values.py"
GUARDED_IMPORTS = {
    "fcntl": "desktop_app/store/lock.py",
    "msvcrt": "desktop_app/store/lock.py",
    "resource": "desktop_app/exchange/apart.py",
    "PySide6.QtNetwork": "desktop_app/ui/one_instance.py",
}


def imports(room: Room) -> Complaints:
    """Only what the house knows, by name, and nothing that Windows lacks."""
    for node in room.nodes:
        if isinstance(node, ast.ImportFrom):
            module, names = node.module or "", [alias.name for alias in node.names]
            if "*" in names:
                yield node.lineno, "import names, not a star"
            if module == "PySide6" or any(f"{module}.{n}" == "PySide6.Qt" for n in names):
                yield node.lineno, "import the Qt class, not its module"
            if module == "typing" and "Any" in names:
                yield node.lineno, "types say what it is: no Any"
            modules = [module, *(f"{module}.{name}" for name in names)]
        elif isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
            if any(name.startswith("PySide6") for name in modules):
                yield node.lineno, "import the Qt class, not its module"
        else:
            continue
        for module in modules:
            yield from _unwanted(module, node.lineno, room)


def _unwanted(module: str, line: int, room: Room) -> Complaints:
    by_the_product = room.within("desktop_app/") and room.path != VALUES
    if module == "dataclasses.dataclass" and by_the_product:
        yield line, "take the dataclass of desktop_app.values: it starts faster"
    if GUARDED_IMPORTS.get(module, room.path) != room.path:
        yield line, f"{module} belongs to {GUARDED_IMPORTS[module]}"
    for unwanted, why in UNWANTED_IMPORTS.items():
        if module == unwanted or module.startswith(unwanted + "."):
            yield line, f"no {unwanted}: {why}"


POSIX_ONLY = re.compile(
    r"os\.(fork|forkpty|kill|killpg|get(e?uid|e?gid|pgid|login)|set\w*id|[fl]?chown|chroot"
    r"|mkfifo|mknod|nice|wait\w*|f?statvfs|uname|sysconf|symlink|link|O_DIRECTORY|O_NOFOLLOW"
    r"|sched_\w+|sync|fdatasync|fchmod|lockf|pread|pwrite|sendfile|posix_\w+)"
    r"|signal\.(SIGKILL|SIGHUP|SIGUSR[12]|SIGQUIT|SIGALRM|alarm|setitimer|pause)"
)
GUARDED_ROOMS = {"packaging/dev.py"}


def windows_too(room: Room) -> Complaints:
    """The users have Windows: nothing that only POSIX has, no rename onto a file."""
    for node in room.nodes:
        if room.path not in GUARDED_ROOMS and POSIX_ONLY.fullmatch(dotted(node)):
            yield node.lineno, f"{dotted(node)} does not exist on Windows"
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.search(r"%-[a-zA-Z]", node.value):
                yield node.lineno, "Windows knows no %-d; put the number in by hand"
            if re.match(r"/(tmp|dev|proc|etc|usr|var|home)/", node.value):
                yield node.lineno, "no such folder on Windows; ask paths or tempfile"
        renames = isinstance(node, ast.Attribute) and node.attr in {"rename", "renames"}
        if renames and not room.within("desktop_app/store/migrations/"):
            yield node.lineno, "rename fails on Windows where the name is taken; use replace"


TEXT_FILES = {
    "open",
    "read_text",
    "write_text",
    "fdopen",
    "NamedTemporaryFile",
    "TextIOWrapper",
}


def utf_8_said(room: Room) -> Complaints:
    """Windows reads and writes text in the code page of its country unless told otherwise."""
    for call in room.calls(*TEXT_FILES):
        name = last_name(call.func)
        opens = name in {"open", "fdopen", "NamedTemporaryFile"}
        given = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
        given += [k.value.value for k in call.keywords if isinstance(k.value, ast.Constant)]
        modes = [g for g in given if isinstance(g, str) and re.fullmatch(r"[rwaxbt+]{1,4}", g)]
        if opens and not (dotted(call.func) == "open" or modes):
            continue  # the `open` of a book or a dialog, or a file opened for bytes
        if any("b" in mode for mode in modes):
            continue
        if "utf-8" not in given and "encoding" not in {k.arg for k in call.keywords}:
            yield call.lineno, f'{name}: say encoding="utf-8"'


def the_live_book(room: Room) -> Complaints:
    """No second file handle on the live book: closing it drops SQLite's locks on POSIX."""
    if not room.within("desktop_app/store/", "desktop_app/services/"):
        return
    for node in room.nodes:
        if not isinstance(node, ast.Call):
            continue
        called = dotted(node.func)
        copies = called.startswith("shutil.copy") or called == "hashlib.file_digest"
        if copies or called in {"open", "io.open"} or last_name(node.func) == "write_bytes":
            yield (
                node.lineno,
                f"{called or 'write_bytes'}: the book is read through SQLite only",
            )


UNWANTED_NAMES = {
    "QDateEdit": "dates are text with a reading, see ui/fields",
    "QDateTimeEdit": "dates are text with a reading, see ui/fields",
    "QSortFilterProxyModel": "the database sorts and filters",
    "ResizeToContents": "it asks every row",
    "canFetchMore": "the scroll bar lies",
    "fetchMore": "the scroll bar lies",
    "QThread": "work goes to ui/background.py",
    "QGraphicsDropShadowEffect": "shadows are painted",
    "QGraphicsOpacityEffect": "it is slow and blurs",
    "NotImplementedError": "show only what works",
    "eval": "data is never run",
    "exec": "data is never run",
    "print": "say it through the command line's own stream",
}


def unwanted_names(room: Room) -> Complaints:
    """Names that have cost other programs dearly."""
    allowed = {"print"} if room.within("packaging/") else set()
    if room.path == VALUES:
        allowed = {"exec"}  # of the names of fields, as the standard library does it
    for node in room.nodes:
        name = last_name(node)
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.alias):
            name = node.name
        if name in {"eval", "exec", "print"} and not isinstance(node, ast.Name):
            continue
        if name in UNWANTED_NAMES and name not in allowed:
            yield getattr(node, "lineno", 1), f"no {name}: {UNWANTED_NAMES[name]}"


def two_kinds_of_errors(room: Room) -> Complaints:
    """`UserError` where the user can put it right; all else goes up."""
    for node in room.nodes:
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            for kind in kinds:
                if kind is None or last_name(kind) in {"Exception", "BaseException"}:
                    yield node.lineno, "catch what you can put right, nothing broader"


def names_of_the_trade(room: Room) -> Complaints:
    """Say it as the advisor would."""
    vague = ("Manager", "Helper", "Handler", "Processor", "Utils", "Util")
    for node in room.nodes:
        if isinstance(node, ast.ClassDef) and node.name.endswith(vague):
            yield node.lineno, f"{node.name} says nothing; name the thing"
    if re.search(r"/(utils?|helpers?|common|misc|managers?|handlers?)\.py$", room.path):
        yield 1, "this name says nothing; name the thing"


def whole_sentences(room: Room) -> Complaints:
    """Sentences are whole and have named gaps: no f-string, no glue."""
    spoken = {"words", "_words", "N_"}
    for call in room.calls(*spoken):
        if call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp):
            yield call.lineno, "a whole sentence with named gaps, not pieces"
    for node in room.nodes:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            for side in (node.left, node.right):
                if isinstance(side, ast.Call) and last_name(side.func) in spoken:
                    yield node.lineno, "sentences are not glued together"


def pure_paper(room: Room) -> Complaints:
    """Paper and geometry get clock and files as arguments."""
    if not room.within("desktop_app/sheets/", "desktop_app/layout/"):
        return
    for node in room.nodes:
        if isinstance(node, ast.Attribute) and dotted(node) in {
            "date.today",
            "datetime.now",
            "datetime.utcnow",
            "time.time",
            "time.localtime",
            "random.random",
            "os.environ",
        }:
            yield node.lineno, f"{dotted(node)}: an argument instead"


def keys_of_german_keyboards(room: Room) -> Complaints:
    """Ctrl+Alt is AltGr: it types @, € and |."""
    for node in room.nodes:
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and re.search(r"\b(Ctrl\+Alt|Alt\+Ctrl)\+", text):
            yield node.lineno, "Ctrl+Alt is AltGr on a German keyboard"


def no_stray_windows(room: Room) -> Complaints:
    """A stack without a parent shows its first page as a window of its own."""
    for call in room.calls("QStackedLayout"):
        if not call.args:
            yield call.lineno, "give it its widget, or take a QStackedWidget"


LEFT_OVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
UNEXPLAINED = re.compile(
    r"#\s*(noqa(?!: [A-Z]+\d+(, ?[A-Z]+\d+)* -- \S)|type: ignore(?!\[\S+\]  # \S))"
)


def no_left_overs(room: Room) -> Complaints:
    """Nothing half done; what silences a tool says why."""
    for number, line in enumerate(room.source.splitlines(), start=1):
        if LEFT_OVER.search(line):
            yield number, "finish it or file it"
        if UNEXPLAINED.search(line):
            yield number, "say which check is silenced, and why: `# noqa: X000 -- why`"


RULES: tuple[Callable[[Room], Complaints], ...] = (
    connect_methods,
    one_style_sheet,
    short_rooms,
    first_sentence,
    plain_text,
    imports,
    windows_too,
    utf_8_said,
    the_live_book,
    unwanted_names,
    two_kinds_of_errors,
    names_of_the_trade,
    whole_sentences,
    pure_paper,
    keys_of_german_keyboards,
    no_stray_windows,
    no_left_overs,
)
