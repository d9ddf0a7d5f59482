"""Files lie where a user expects them."""

from desktop_app import paths


def test_the_users_files_lie_in_the_folder_that_the_environment_names(tmp_path, monkeypatch):
    monkeypatch.setenv("BRUECKENBUCH_HOME", str(tmp_path))
    for place in (paths.default_book(), paths.settings_file(), paths.log_file()):
        assert place.is_relative_to(tmp_path)


def test_without_a_named_folder_the_users_files_lie_in_the_local_data_folder(monkeypatch):
    monkeypatch.delenv("BRUECKENBUCH_HOME")
    assert paths.user_data().name == "Brueckenbuch"
    assert paths.user_data().is_absolute()


def test_what_we_ship_is_found_from_source_and_when_frozen(tmp_path, monkeypatch):
    assert paths.resource("icons", "users.svg").is_file()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons") == tmp_path / "resources" / "icons"
