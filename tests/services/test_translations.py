from desktop_app.services import events, find, translations


def spoken(book, key):
    extras = events.whole(book, key).extras
    return {language: extras.translated("title", language) for language in ("en", "fr")}


def test_a_field_is_said_in_other_languages_and_the_last_word_holds(book):
    key = events.add_event(book, None, "Treffen")
    translations.translate(book, key, "title", "en", "Gathering")
    translations.translate(book, key, "title", "fr", " Rencontre ")
    translations.translate(book, key, "title", "en", "Meeting")
    assert spoken(book, key) == {"en": "Meeting", "fr": "Rencontre"}
    assert [hit.id for hit in find.find(book, "rencontre")] == [key]
    book.undo()
    assert spoken(book, key)["en"] == "Gathering"


def test_an_empty_translation_takes_it_away_until_undo(book):
    key = events.add_event(book, None, "Treffen")
    translations.translate(book, key, "title", "en", "Meeting")
    translations.translate(book, key, "title", "en", " ")
    assert (spoken(book, key)["en"], find.find(book, "meeting")) == (None, [])
    translations.translate(book, key, "title", "en", "Gathering")
    assert spoken(book, key)["en"] == "Gathering"
    book.undo()
    book.undo()
    assert spoken(book, key)["en"] == "Meeting"
