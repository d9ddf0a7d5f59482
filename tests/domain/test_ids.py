import uuid

from desktop_app.domain.ids import new_key


def test_keys_are_version_seven_uuids():
    assert uuid.UUID(new_key()).version == 7
