"""The profile of a cluster on paper, from its page."""

import pypdf


def test_the_profile_of_the_shown_cluster_is_saved(place, innonet, qtbot, tmp_path):
    told, file = [], tmp_path / "profil.pdf"
    place.told.connect(told.append)
    place.open(innonet)
    place.paper.save(place._profile(), file)
    qtbot.waitUntil(lambda: told != [], timeout=20_000)
    assert told == ["Gesichert: profil.pdf"]
    assert "Clusterprofil" in pypdf.PdfReader(file).pages[0].extract_text()
