import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.file_names import file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vertiefung: A/B <c>", "Vertiefung A B c.pdf"),
        ("CON", "_CON.pdf"),
        ("com1.txt", "_com1.txt.pdf"),
        ("Netz ...", "Netz.pdf"),
        ("..\\..\\geheim", "geheim.pdf"),
        ("", "_.pdf"),
        ("a\ud800b\x00c", "ab c.pdf"),
    ],
)
def test_a_name_is_one_that_windows_takes(text, name):
    assert file_name(text, ".pdf") == name


def test_names_that_differ_only_in_case_get_a_number():
    assert file_name("netz", ".pdf", {"Netz.pdf", "NETZ 2.pdf"}) == "netz 3.pdf"


@given(st.text(max_size=300), st.lists(st.text(max_size=3), max_size=5))
def test_every_text_gives_a_safe_name_that_is_not_taken(text, others):
    taken = {file_name(other, ".pdf") for other in others}
    name = file_name(text, ".pdf", taken)
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable() or any(not c.isprintable() and c not in "\r\n\t\0" for c in name)
    assert name.casefold() not in {each.casefold() for each in taken}
    assert not name.removesuffix(".pdf").endswith((".", " "))
    assert len(name) <= 110
