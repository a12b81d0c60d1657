import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.citations import typography
from desktop_app.citations.typography import TAG_CLOSE, TAG_OPEN


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ("'My task': Picasso's murals", "‘My task’: Picasso’s murals"),
        ("of 'War' and 'Peace'", "of ‘War’ and ‘Peace’"),
        ('He said "no" ("never")', "He said “no” (“never”)"),
        ("the ministers' war", "the ministers’ war"),
        ("l'URSS « d'hier »", "l’URSS « d’hier »"),
        ("rock 'n roll", "rock ’n roll"),
    ],
)
def test_straight_marks_become_typographic(straight, curly):
    assert typography.curly(straight) == curly


@pytest.mark.parametrize(
    ("drawn", "title", "nested"),
    [
        ("“{}”", "‘Peace’ and “War”", "“‘Peace’ and ‘War’”"),
        ("{}.", "‘Peace’ and France’s “War”", "“Peace” and France’s “War”."),
        ("“One” {} “Two”", "‘Peace’", "“One” “Peace” “Two”"),
    ],
)
def test_marks_alternate_with_those_around_them(drawn, title, nested):
    assert typography.nested(drawn.format(typography.marked(title))) == nested


@pytest.mark.parametrize(
    ("text", "american"),
    [
        ("“Title”. Next", "“Title.” Next"),
        ("“of ‘Peace’”, Next", "“of ‘Peace,’” Next"),
        ("“Communist?”, Next", "“Communist?,” Next"),
        (f"“War”{TAG_OPEN}/i{TAG_CLOSE}. Next", f"“War.”{TAG_OPEN}/i{TAG_CLOSE} Next"),
        ("“Allies...”, Next", "“Allies...,” Next"),
        ("the workers’. Next", "the workers’. Next"),
    ],
)
def test_points_and_commas_go_inside_quotation_marks(text, american):
    assert typography.american_punctuation(text) == american


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("Communist?. Next", "Communist? Next"),
        (f"Communist?{TAG_OPEN}/i{TAG_CLOSE}. Next", f"Communist?{TAG_OPEN}/i{TAG_CLOSE} Next"),
        ("“Скобелев, М. И.”. Next", "“Скобелев, М. И.” Next"),
        ("Lloyd George went on... Next", "Lloyd George went on... Next"),
        ("https://x.org/?.html", "https://x.org/?.html"),
    ],
)
def test_a_sentence_ends_once(text, once):
    assert typography.one_end(text) == once


def test_years_take_dashes_and_other_numbers_do_not():
    assert typography.years_with_dashes("1919-1933, 1925-29") == "1919–1933, 1925–29"
    assert typography.years_with_dashes("Décret 98-366, 978-0-19-151881-2") == "Décret 98-366, 978-0-19-151881-2"


@pytest.mark.parametrize(
    ("pages", "short"),
    [
        ("1275-1305", "1275–305"),
        ("99-109", "99–109"),
        ("464-470", "464–70"),
        ("101-108", "101–8"),
        ("100-104", "100–104"),
        ("321-328", "321–28"),
        ("1087-1089", "1087–89"),
        ("106-63", "106–63"),
        ("21", "21"),
        ("600-601", "600–601"),
    ],
)
def test_chicago_shortens_ranges_of_pages(pages, short):
    assert typography.chicago_pages(pages) == short


@pytest.mark.parametrize(
    ("roman", "arabic"), [("XI", "11"), ("XLI", "41"), ("XCV", "95"), ("IV", "4"), ("CCXXI", "221"), ("IIII", "IIII"),
                          ("V/1", "V/1"), ("52", "52"), ("", "")],
)  # fmt: skip
def test_roman_numbers(roman, arabic):
    assert typography.arabic(roman) == arabic


@given(st.integers(100, 9999), st.integers(0, 900))
def test_a_shortened_range_still_says_its_last_page(first, more):
    start, _, tail = typography.chicago_pages(f"{first}-{first + more}").partition("–")
    assert start[: len(str(first + more)) - len(tail)] + tail == str(first + more)
