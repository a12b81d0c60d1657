import pytest

from desktop_app.citations.csl_names import csl_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Carley, Michael Jabara", {"family": "Carley", "given": "Michael Jabara"}),
        ("Carrère d'Encausse, Hélène", {"family": "Carrère d'Encausse", "given": "Hélène"}),
        ("Тортика (Лобанова), Мария", {"family": "Тортика (Лобанова)", "given": "Мария"}),
        ("Gaulle, Charles de", {"family": "Gaulle", "given": "Charles", "dropping-particle": "de"}),
        ("Sheldon, Charles S., II", {"family": "Sheldon", "given": "Charles S.", "suffix": "II"}),
    ],
)
def test_names_that_are_surely_split(written, name):
    assert csl_name(written) == name


@pytest.mark.parametrize(
    "written",
    [
        "Carley",
        "PanDoktor",
        "Agence France-Presse",
        "Abernon, Edgar Vincent, Viscount d’",
        "United States Court of Appeals, Second Circuit",
        "Carley, ",
    ],
)
def test_any_other_name_stays_whole(written):
    assert csl_name(written) == {"literal": written}
