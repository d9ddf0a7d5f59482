"""The log helps to find a fault and tells nothing about people."""

import pytest

from desktop_app import diagnosis


@pytest.fixture
def log(tmp_path):
    yield tmp_path / "logs" / "brueckenbuch.log"
    diagnosis.stop()


def fail():
    raise LookupError("Erika Muster, +49 711 000000")


def noted_fault():
    try:
        fail()
    except LookupError as fault:
        return diagnosis.note_fault(type(fault), fault.__traceback__)


def test_a_fault_is_noted_by_kind_and_place_without_what_it_quotes(log):
    diagnosis.start(log)
    told = noted_fault()
    assert told.startswith("fault LookupError")
    assert "tests/test_diagnosis.py" in told
    assert told.endswith(" fail")
    written = log.read_text(encoding="utf-8")
    assert "fault LookupError" in written
    assert "Muster" not in written


def test_the_folder_of_the_user_is_in_no_note(log, tmp_path):
    diagnosis.start(log)
    noted_fault()
    assert str(tmp_path) not in log.read_text(encoding="utf-8")


def test_the_diagnosis_tells_versions_and_the_newest_notes(log):
    diagnosis.start(log)
    diagnosis.note("backup done")
    told = diagnosis.report(log)
    assert told.startswith("Python 3.")
    assert told.endswith("backup done")


def test_the_diagnosis_can_be_told_without_a_log(tmp_path):
    assert diagnosis.report(tmp_path / "none.log").startswith("Python 3.")


def test_the_log_never_grows_large(log):
    diagnosis.start(log)
    for _ in range(2_000):
        diagnosis.note("x" * 1_000)
    files = list(log.parent.iterdir())
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) < 1_000_000


def test_where_nothing_can_be_written_the_program_runs_without_a_log(tmp_path):
    (tmp_path / "in the way").write_text("x", encoding="utf-8")
    diagnosis.start(tmp_path / "in the way" / "brueckenbuch.log")
    diagnosis.note("goes nowhere")
