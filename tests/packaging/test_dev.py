"""The set-up script starts anywhere, and its locks hold what the project asks for."""

import ast
import importlib.util
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"
LOCKED = re.compile(
    r"^(\S+)==(\S+)[^\n]*\\\n(?:    --hash=sha256:[0-9a-f]{64}[ \\]*\n?)+", re.M
)


@pytest.fixture
def dev():
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def lock(name):
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return text, {canonicalize_name(found[1]): found[2] for found in LOCKED.finditer(text)}


@pytest.mark.parametrize("name", ["run.lock", "test.lock"])
def test_a_lock_holds_versions_and_checksums_and_no_address(name):
    text, _ = lock(name)
    assert LOCKED.sub("", text).strip() == ""
    assert "/" not in text


def test_the_locks_hold_what_the_project_asks_for(project):
    run, test = lock("run.lock")[1], lock("test.lock")[1]
    groups = project["dependency-groups"]
    wanted = {
        "run": project["project"]["dependencies"] + groups["build"],
        "test": project["project"]["dependencies"] + groups["build"] + groups["test"],
    }
    for locked, asked in ((run, wanted["run"]), (test, wanted["test"])):
        for requirement in map(Requirement, asked):
            version = locked[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), requirement
    assert run.items() <= test.items()


def test_an_old_python_reads_the_script_and_is_refused(dev, monkeypatch, capsys):
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))
    monkeypatch.setattr("sys.version_info", (3, 9, 2))
    assert dev.main(["run"]) == 2
    assert "Python 3.11 or newer is needed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("there", "line"),
    [
        (
            {"apt-get", "sudo"},
            "sudo sh -c 'apt-get update && apt-get install -y libnowhere7'",
        ),
        ({"apt-get"}, "su - -c 'apt-get update && apt-get install -y libnowhere7'"),
        (set(), "Qt needs these libraries of your system: libnowhere.so.7"),
    ],
)
def test_a_plain_user_is_told_the_exact_line_to_run(dev, monkeypatch, capsys, there, line):
    monkeypatch.setattr(dev, "LIBRARIES", {"libnowhere.so.7": "libnowhere7"})
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("shutil.which", lambda name: name if name in there else None)
    assert dev.main(["test"]) == 2
    assert capsys.readouterr().err.endswith(f"{line}\n")


def test_an_unknown_word_shows_how_to_use_the_script(dev, capsys):
    assert dev.main(["rnu"]) == 2
    assert "python3 packaging/dev.py run" in capsys.readouterr().err


def test_a_changed_lock_is_noticed(dev, monkeypatch, tmp_path):
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("x", encoding="utf-8")
    lock = tmp_path / "packaging" / "run.lock"
    lock.write_text("a==1", encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    before = dev.fingerprint()
    lock.write_text("a==2", encoding="utf-8")
    assert dev.fingerprint() != before


def test_what_the_program_imports_is_what_the_project_asks_for(project):
    asked = {canonicalize_name(Requirement(r).name) for r in project["project"]["dependencies"]}
    owners = packages_distributions()
    imported = set()
    for room in (ROOT / "desktop_app").rglob("*.py"):
        for node in ast.walk(ast.parse(room.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add((node.module or "").split(".")[0])
    ours = {"desktop_app", "shiboken6"}  # PySide6 does not come without the second
    foreign = imported - set(sys.stdlib_module_names) - ours
    bought = {
        name for name in foreign if not {canonicalize_name(o) for o in owners[name]} & asked
    }
    assert bought == set()
