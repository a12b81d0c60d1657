import pytest

from desktop_app.citations.title_language import is_cyrillic, language_of, title_language, wikipedia_language


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("The Lights that Failed", "en"),
        ("Stalin and de Gaulle", "en"),
        ("Les relations avec Moscou", "fr"),
        ("Von Moskau nach Paris und zurück", "de"),
        ("Красин в Париже и другие, мемуары", "ru"),
        ("Україна і Франція", "uk"),
        ("Perestroika", ""),
        ("The Pact: les origines du traité", ""),
        ("Красин", ""),
    ],
)
def test_the_language_of_a_title_where_it_is_sure(title, language):
    assert title_language(title) == language


def test_a_wikipedia_names_its_language():
    assert (wikipedia_language("Wikipedia (French)"), wikipedia_language("Википедия (русская)")) == ("fr", "ru")
    assert wikipedia_language("Wikipedia (Klingon)") == wikipedia_language("Le Monde") == ""


def test_a_language_that_is_told_goes_before_the_title():
    assert language_of({"title": "The Pact", "language": "fr"}) == "fr"
    assert language_of({"title": "The Pact"}) == "en"


def test_what_is_mostly_cyrillic():
    assert is_cyrillic("Красин в Paris")
    assert not is_cyrillic("Krasin (Красин) and others")
