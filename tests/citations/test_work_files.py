import json

import pytest

from desktop_app.citations.work_files import ENDINGS, ending_of, works_text
from desktop_app.domain.errors import UserError
from tests.citations.works import work


@pytest.mark.parametrize(
    ("name", "ending"),
    [("works.bib", ".bib"), ("Works.RIS", ".ris"), ("works.csl.json", ".csl.json"), ("a.bib.ris", ".ris")],
)
def test_the_ending_of_a_file_says_its_format(name, ending):
    assert ending_of(name) == ending


@pytest.mark.parametrize("name", ["works", "works.json", "bib", "works.bib.txt"])
def test_a_name_that_says_none_is_refused_with_all_that_do(name):
    with pytest.raises(UserError) as told:
        ending_of(name)
    assert told.value.key == "ending"
    assert told.value.facts == {"name": name, "endings": ".bib, .ris, .csl.json"}


def test_other_endings_may_be_known():
    assert ending_of("axis.svg", [".png", ".svg"]) == ".svg"


def test_every_ending_has_its_format():
    texts = {ending: works_text([work(title="Work", authors="Doe, Jane", year="1979")], ending) for ending in ENDINGS}
    assert texts[".bib"].startswith("@book{")
    assert texts[".ris"].startswith("TY  - BOOK")
    assert json.loads(texts[".csl.json"])[0]["title"] == "Work"
