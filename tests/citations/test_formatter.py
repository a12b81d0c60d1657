import re
import subprocess
import sys

import pytest
from hypothesis import given, settings

from desktop_app.citations.csl_items import edition_item, locator_of, work_item
from desktop_app.citations.formatter import cite, plain_text
from desktop_app.citations.styles import APA, CHICAGO, CHICAGO_NOTE, GOST, ISO690, MLA, STYLES
from desktop_app.domain.entities import Item
from desktop_app.store.cited_works import cited_works
from tests.citations.works import ITEMS, work

_TAGS = re.compile(r"</?(?:i|b|sup)>")
_PRIVATE = re.compile("[\ue000-\uf8ff]")


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_every_work_of_the_edition_can_be_cited(edition, style):
    for reference in cited_works(edition)[::12]:
        drawn = cite(work_item(reference), style, locator_of(reference))
        assert drawn.strip(" .")
        assert "<" not in _TAGS.sub("", drawn)
        assert not _PRIVATE.search(drawn)
        assert ".." not in drawn.replace("...", "")


@settings(max_examples=40)
@given(ITEMS)
def test_any_text_is_escaped(item):
    for style in STYLES.values():
        drawn = cite(item, style)
        assert "<" not in _TAGS.sub("", drawn)
        assert not re.search(r"&(?!amp;|lt;|gt;)", drawn)


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_a_title_that_looks_like_markup_stays_text(style):
    drawn = cite(work_item(work(title="Les affaires & <b>guerre</b>")), style)
    assert "Les affaires &amp; &lt;b&gt;guerre&lt;/b&gt;" in drawn
    assert "Les affaires & <b>guerre</b>" in plain_text(drawn)


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_a_work_without_an_author_names_its_title_once(style):
    page = work(kind="website", title="Le pacte", container="Mémorial", publisher="École navale", url="https://x.org/1")
    text = plain_text(cite(work_item(page), style))
    assert text.count("Le pacte") == text.count("Mémorial") == text.count("https://x.org/1") == 1
    assert text.startswith(("Le pacte", "“Le pacte"))


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("cells", [{}, {"kind": "treaty-text", "container": "La France contemporaine"}])
def test_an_editor_is_named_once(style, cells):
    item = work_item(work(title="Le traité", authors="Cauchy, Pascal (ed.)", year="2020", **cells))
    text = plain_text(cite(item, style))
    assert text.lower().count("cauchy") == text.count("Le traité") == 1
    assert bool(cells) or re.search(r"\b[Ee]d(\.|ited by)|dir\.", text)


def test_apa_calls_editors_with_a_capital():
    item = work_item(work(title="Le traité", kind="treaty-text", container="La France", authors="Cauchy, Pascal (ed.)"))
    assert "In P. Cauchy (Ed.), <i>La France</i>" in cite(item, APA)


def test_titles_of_other_languages_keep_their_letters():
    item = work_item(work(title="Les relations avec Moscou"))
    for style in (CHICAGO, MLA, APA):
        assert "<i>Les relations avec Moscou</i>" in cite(item, style)


@pytest.mark.parametrize(
    ("title", "terms"),
    [
        ("The Road to Rapallo", "Vol. 2, no. 7. P. 3–9"),
        ("Les relations avec Moscou", "Vol. 2, n° 7. P. 3–9"),
        ("Красин в Париже", "Т. 2, № 7. С. 3–9"),
    ],
)
def test_gost_speaks_the_language_of_the_work(title, terms):
    article = work(kind="article", title=title, container="Revue", volume="2", issue="7", pages="3-9", year="1920")
    assert plain_text(cite(work_item(article), GOST)).replace("\N{NO-BREAK SPACE}", " ").endswith(f"1920. {terms}.")


def test_a_note_names_the_place_and_a_bibliography_does_not():
    item = work_item(work(authors="Gildea, Robert", title="France", year="2002", pages="30-35"))
    assert cite(item, CHICAGO_NOTE, "30-35").endswith("(2002), 30–35.")
    assert "30" not in cite(item, CHICAGO, "30-35")


def test_volumes_and_chapters_are_arabic_in_american_styles():
    item = work_item(work(title="Le temps des crises", container="Double détente", volume="XLI", pages="ch. XII"))
    assert cite(item, CHICAGO).startswith("“Le temps des crises.” Chap. 12 in <i>Double détente</i>, vol. 41.")
    assert "(Vol. 41, Chapter 12)" in cite(item, APA).replace("\N{NO-BREAK SPACE}", " ")
    assert "XLI" in cite(item, ISO690)


def test_a_newspaper_of_a_day():
    item = work_item(work(kind="press", title="Le pacte", container="Le Temps", year="1935", issue="3 May 1935"))
    assert cite(item, CHICAGO) == "“Le pacte.” <i>Le Temps</i>, May 3, 1935."
    assert cite(item, MLA) == "“Le pacte.” <i>Le Temps</i>, 3 May 1935."
    assert cite(item, APA) == "Le pacte. (1935, May 3). <i>Le Temps</i>."
    assert cite(item, ISO690) == "Le pacte. <i>Le Temps</i>. 3 mai 1935."


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize(("year", "told"), [("1917/1924", "19(17[–-]19)?24"), ("1924~", "1924"), ("192X", "1920s")])
def test_dates_with_a_range_or_doubt_can_be_cited(style, year, told):
    assert re.search(told, cite(work_item(work(title="A Treaty of Peace", year=year)), style))


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_a_page_of_the_edition_names_edition_and_version(style):
    facts = {"edition": "France–Soviet Union relations", "edition_version": "2026.2"}
    drawn = plain_text(cite(edition_item(Item("event:pact", "event", "The pact"), facts), style))
    assert all(part in drawn for part in ("France–Soviet Union relations", "ersion 2026.2", "2026"))
    assert style is GOST or "relations:event:pact" in drawn


def test_citeproc_is_loaded_by_the_first_citation():
    code = (
        "import sys; from desktop_app.citations import bibtex, csl_json, formatter, ris, styles\n"
        "assert not {'citeproc', 'lxml', 'PySide6'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
