"""Sets everything up, then runs the program or its checks. Needs nothing but Python 3.11.

python3 packaging/dev.py setup       make .venv ready, with the command `brueckenbuch` in it
python3 packaging/dev.py run [...]   set up, then open the window; words go to `brueckenbuch`
python3 packaging/dev.py test [...]  set up, then run every check; words go to pytest
python3 packaging/dev.py lock        renew the locks with uv, after changes in pyproject.toml
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
SHEETS = ROOT / "build" / "sample"

# What Qt needs of the system on Linux: the library's name, and Debian's package for it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}

CHECKS = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "floors": ["lint-imports", "--no-cache"],
    "types": ["mypy"],
    "translations": ["python", "packaging/words.py", "check"],
    "list of rooms": ["python", "packaging/rooms.py", "check"],
    "tests": ["python", "-m", "pytest", "-n", "auto"],
}


class Refusal(Exception):
    """Something the reader has to do first, said in one sentence."""


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for; the exit status says how it went."""
    command, *rest = arguments or ["help"]
    steps = {"setup": set_up, "run": run, "test": test, "lock": lock}
    if command not in steps:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return steps[command](rest)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as failure:
        print(f"This failed: {subprocess.list2cmdline(failure.cmd)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def set_up(_words: Sequence[str]) -> int:
    """Make all ready that running and testing need."""
    make_ready("test")
    return 0


def make_ready(purpose: str) -> None:
    """Make `.venv` hold exactly what the lock for `purpose` names; do nothing if it does."""
    if sys.version_info < (3, 11):  # noqa: UP036 -- this file starts on older ones too
        raise Refusal(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    provide_libraries()
    stamps = {name: VENV / f"set-up-for-{name}" for name in ("run", "test")}
    state = fingerprint()
    # Whoever can test can also run.
    enough = [stamps["test"]] if purpose == "test" else list(stamps.values())
    if works() and any(s.exists() and s.read_text("utf-8") == state for s in enough):
        return
    print("Setting up; the first time this takes a minute or two …", flush=True)
    pip = environment()
    for stamp in stamps.values():
        stamp.unlink(missing_ok=True)
    locked = ROOT / "packaging" / f"{purpose}.lock"
    call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", locked])
    call([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT])
    stamps[purpose].write_text(state, encoding="utf-8")


def fingerprint() -> str:
    """Changes when what must be installed changes, or where."""
    files = (ROOT / "pyproject.toml", *sorted((ROOT / "packaging").glob("*.lock")))
    told = b"".join(file.read_bytes() for file in files)
    return hashlib.sha256(told + str(ROOT).encode()).hexdigest()


def works() -> bool:
    """Whether `.venv` has a Python that starts; it has none after an upgrade of the system."""
    try:
        return (
            subprocess.run([PYTHON, "-c", ""], capture_output=True, check=False).returncode == 0
        )
    except OSError:
        return False


def environment() -> list[str | Path]:
    """Make `.venv` if need be. Returns how to call its `pip install`.

    Debian's Python has no `ensurepip`, so the pip outside installs into a `.venv` without.
    """
    outer = importlib.util.find_spec("pip") is not None
    if not outer and importlib.util.find_spec("ensurepip") is None:
        raise Refusal("pip is missing. On Debian and Ubuntu:  sudo apt-get install python3-pip")
    if not works():
        try:
            shutil.rmtree(VENV, ignore_errors=True)
            without = ["--without-pip"] if outer else []
            call([sys.executable, "-m", "venv", *without, VENV])
        except OSError as fault:
            raise Refusal(f"{VENV} cannot be made: {fault.strerror}.") from fault
    pip: list[str | Path] = [PYTHON, "-m", "pip"]
    if outer:
        pip = [sys.executable, "-m", "pip", "--python", PYTHON]
    return [
        *pip,
        "-qq",
        "--no-input",
        "--disable-pip-version-check",
        "install",
        "--root-user-action",
        "ignore",
    ]


def provide_libraries() -> None:
    """Install the shared libraries that Qt needs, or say how."""
    missing = missing_libraries()
    if not missing:
        return
    packages = " ".join(LIBRARIES[name] for name in missing)
    if shutil.which("apt-get") is None:
        raise Refusal(f"Qt needs these libraries of your system: {', '.join(missing)}")
    if os.geteuid() != 0:
        root = "sudo sh" if shutil.which("sudo") else "su -"
        line = f"{root} -c 'apt-get update && apt-get install -y {packages}'"
        raise Refusal(f"Qt needs some libraries of your system. Please run:\n{line}")
    print(f"Installing what Qt needs: {packages}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages.split()]
    with tempfile.TemporaryFile() as told:
        subprocess.run(["apt-get", "update", "-qq"], env=quiet, stdout=told, stderr=told)
        done = subprocess.run(install, env=quiet, stdout=told, stderr=told)
        told.seek(0)
        if done.returncode:
            print(told.read().decode(errors="replace"), file=sys.stderr)
            raise Refusal(f"Please install by hand:  apt-get install -y {packages}")


def missing_libraries() -> list[str]:
    """Those of `LIBRARIES` that the loader does not find; other systems bring their own."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def run(words: Sequence[str]) -> int:
    """Open the window; without a display, print the sample story instead."""
    make_ready("run")
    if words or has_display():
        return subprocess.run([SCRIPTS / "brueckenbuch", *words], check=False).returncode
    print(
        "There is no display here, so no window. Printing the sample story instead:", flush=True
    )
    with tempfile.TemporaryDirectory() as folder:
        book = ["--book", str(Path(folder) / "sample.book"), "--json"]
        ask("sample", *book)
        stories: list[dict[str, str]] = json.loads(ask("list", "stories", *book))
        SHEETS.mkdir(parents=True, exist_ok=True)
        for language in ("de", "en", "fr"):
            sheet = SHEETS / f"story-{language}.pdf"
            ask("print", stories[0]["id"], "-o", sheet, "--language", language, *book)
            print(sheet.relative_to(ROOT), flush=True)
    return 0


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def ask(*words: str | Path) -> str:
    """What the command prints."""
    command = [SCRIPTS / "brueckenbuch", *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return done.stdout


def test(words: Sequence[str]) -> int:
    """Run every check, also after one has failed; the tests come last."""
    make_ready("test")
    failed = []
    for name, (program, *rest) in CHECKS.items():
        print(f"— {name}", flush=True)
        command: list[str | Path] = [SCRIPTS / program, *rest]
        command += words if name == "tests" else []
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
        if subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode:
            failed.append(name)
    if failed:
        print(f"Not in order: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def lock(_words: Sequence[str]) -> int:
    """Write the two locks; no address stands in them, only versions and checksums."""
    uv = shutil.which("uv")
    if uv is None:
        raise Refusal("uv is missing:  pip install uv")
    compiling = [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    compiling += ["--no-header", "--no-annotate"]
    compiling += ["--python-version", "3.11", "pyproject.toml", "--group", "build"]
    call([*compiling, "-o", "packaging/run.lock"])
    compiling += ["--group", "test", "-c", "packaging/run.lock"]
    call([*compiling, "-o", "packaging/test.lock"])
    return 0


def call(command: Sequence[str | Path]) -> None:
    """Run a command in the project's folder; what it says is shown."""
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a Windows console may lack a letter
    sys.exit(main(sys.argv[1:]))
