import pytest

from desktop_app.store.language import localized
from desktop_app.store.timeline_store import TimelineStore


def test_english_is_the_column_itself():
    assert localized("title", "en") == "title"
    assert localized("title", "fr") == "coalesce(title_fr, title)"


@pytest.mark.parametrize("language", ["xx", "", "en; DROP TABLE event"])
def test_no_other_language_gets_into_a_statement(language):
    with pytest.raises(ValueError, match="no such language"):
        localized("title", language)


def test_a_missing_translation_is_english(small):
    assert [lane.title for lane in TimelineStore(small, "fr").lanes()] == ["Envoys", "Diplomatie", "War"]
