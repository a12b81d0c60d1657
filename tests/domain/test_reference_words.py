import pytest

from desktop_app.domain.entities import Reference
from desktop_app.domain.reference_words import reference_line, short_reference

_BARE = Reference("reference:a", None, "book", *[""] * 15)


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({"title": "La Décadence"}, "La Décadence"),
        ({"title": "La Décadence", "year": "1979"}, "La Décadence (1979)"),
        (
            {"authors": "Duroselle, J.-B.|Kaspi, A.", "title": "Histoire", "publisher": "Colin", "place": "Paris"},
            "Duroselle, J.-B.; Kaspi, A., Histoire, Paris: Colin",
        ),
        (
            {"title": "Five Kopecks", "container": "The Journal", "volume": "4", "issue": "2", "pages": "13-46"},
            "“Five Kopecks”, The Journal 4.2, 13-46",
        ),
    ],
)
def test_a_line_holds_what_is_known_and_no_empty_marks(known, line):
    assert reference_line(_BARE._replace(**known)) == line


@pytest.mark.parametrize(
    ("known", "short"),
    [
        ({"authors": "Duroselle, J.-B.", "year": "1979", "title": "La Décadence"}, "Duroselle 1979"),
        ({"authors": "Ford, F.|Schorske, C.", "title": "The Voice"}, "Ford & Schorske"),
        ({"authors": "A, A.|B, B.|C, C.", "year": "1990"}, "A et al. 1990"),
        ({"container": "Wikipedia", "title": "Leonid Krasin"}, "Wikipedia"),
        ({"title": "Archive"}, "Archive"),
    ],
)
def test_a_short_reference_names_who_and_when(known, short):
    assert short_reference(_BARE._replace(**known)) == short
