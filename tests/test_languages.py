"""Whatever a language of the window needs, each of them has: see "A language" in docs/architecture.md."""

import re

import pytest

from desktop_app import settings
from desktop_app.domain.date_words import LANGUAGES, in_words
from desktop_app.domain.dates import parse
from desktop_app.domain.number_words import number_in_words
from desktop_app.paths import SCHEMA, TRANSLATIONS
from tests.test_translations import FORMS

ALL = pytest.mark.parametrize("language", LANGUAGES)


@ALL
def test_it_can_be_chosen(language):
    assert language in settings.LANGUAGES


@ALL
@pytest.mark.parametrize("date", ["1935-05-02", "1935-05/1936", "1935-05~", "193X", "1935-21", "-0100", "1935/.."])
def test_it_has_words_for_dates(language, date):
    words = in_words(parse(date), language)
    assert words
    assert language == "en" or words != in_words(parse(date), "en") or not re.search("[a-z]", words)


@ALL
def test_it_has_marks_for_numbers(language):
    assert re.fullmatch(r"12\D345\D6", number_in_words("12345.6", language))


@ALL
def test_its_texts_are_translated_and_its_plurals_counted(language):
    assert (TRANSLATIONS / f"relations_{language}.ts").is_file()
    assert language in FORMS


@ALL
def test_every_text_of_the_edition_has_a_column_for_it(language):
    schema = SCHEMA.read_text(encoding="utf-8")
    texts = set(re.findall(r"\b(\w+)_fr\b", schema))
    assert len(texts) > 10
    if language != "en":
        assert {text for text in texts if not re.search(rf"\b{text}_{language}\b", schema)} == set()
