import pytest

from desktop_app.domain.folding import fold
from desktop_app.ingest.source_reader import Row
from desktop_app.ingest.spellings import spellings_of


def _person(name, name_fr=None, name_ru=None, native_name=None, variants=None):
    cells = {"name": name, "name_fr": name_fr, "name_ru": name_ru, "native_name": native_name, "variants": variants}
    return Row(2, cells)


@pytest.mark.parametrize(
    "spelling", ["Litvinov", "Litvinoff", "Литвинов", "Litwinow", "Maksim Litvinov", "Maxime Litvinov"]
)
def test_a_russian_is_found_under_western_spellings(spelling):
    person = _person("Maxim Litvinov", "Maxime Litvinov", None, "Максим Литвинов", "Litvinoff")
    assert any(fold(spelling) in fold(found) for found in spellings_of(person))


def test_what_was_written_by_hand_comes_first_and_no_form_comes_twice():
    spellings = spellings_of(_person("Leonid Krasin", "Léonid Krassine", None, "Леонид Красин", "Krassin"))
    assert list(spellings.items())[:3] == [
        ("Leonid Krasin", "English"),
        ("Léonid Krassine", "French"),
        ("Krassin", "variant"),
    ]
    folded = [fold(spelling) for spelling in spellings]
    assert len(folded) == len(set(folded))


def test_a_name_in_latin_letters_is_left_as_it_is():
    assert spellings_of(_person("Jean Herbette", "Jean Herbette")) == {"Jean Herbette": "English"}
