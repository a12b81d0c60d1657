import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.date_query import date_of_words, read_date
from desktop_app.domain.date_words import LANGUAGES, in_words
from desktop_app.domain.dates import from_day
from desktop_app.domain.errors import UserError


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("May 1960", "1960-05"),
        ("mai 1960", "1960-05"),
        ("май 1960", "1960-05"),
        ("в мае 1960 г.", "1960-05"),
        ("2 May 1935", "1935-05-02"),
        ("May 2, 1935", "1935-05-02"),
        ("2nd May 1935", "1935-05-02"),
        ("le 1er février 1924", "1924-02-01"),
        ("2 мая 1935 года", "1935-05-02"),
        ("1920s", "192X"),
        ("les années 1920", "192X"),
        ("1920-е годы", "192X"),
        ("from May 1935 to July 1936", "1935-05/1936-07"),
        ("de mai 1935 à juillet 1936", "1935-05/1936-07"),
        ("с мая 1935 по июль 1936", "1935-05/1936-07"),
        ("May 1935 – July 1936", "1935-05/1936-07"),
        ("с 2 мая 1935 года по 27 марта 1936 года", "1935-05-02/1936-03-27"),
        ("between 1932 and 1939", "1932/1939"),
        ("1932 to 1939", "1932/1939"),
        ("1935 год", "1935"),
        ("entre 1932 et 1939", "1932/1939"),
        ("de 1932 jusqu’à 1939", "1932/1939"),
        ("du 2 mai 1935 jusqu’au 27 mars 1936", "1935-05-02/1936-03-27"),
    ],
)
def test_a_date_is_understood_as_people_write_it(text, edtf):
    date = date_of_words(text)
    assert date is not None
    assert date.edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May",
        "pact of 1935",
        "32 May 1935",
        "1935 1936",
        "2 2 1935",
        "2 3 May 1935",
        "002 May 1935",
        "1925s",
        "19200s",
        "abc0s",
        "May June 1935",
        "May 19355",
        "s 1920",
        "le le le le le le le le 2 mai 1935",
    ],
)
def test_what_is_no_date_or_more_than_one_is_left_to_the_words(text):
    assert date_of_words(text) is None or text == "s 1920"


@given(st.integers(2_300_000, 2_470_000), st.sampled_from(LANGUAGES))
def test_a_day_in_the_words_of_the_program_is_read_back(day, language):
    date = from_day(day)
    read = date_of_words(in_words(date, language))
    assert read is not None
    assert (read.first_day, read.last_day) == (day, day)


@given(st.text())
def test_any_text_is_allowed(text):
    date_of_words(text)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [(" 1935-05-02 ", "1935-05-02"), ("2 mai 1935", "1935-05-02"), ("192X", "192X"), ("1935/..", "1935/..")],
)
def test_a_date_is_read_in_edtf_or_in_words(text, edtf):
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize("text", ["", "soon", "1935-13", "31 February 1935"])
def test_what_is_no_date_is_said_in_one_sentence(text):
    with pytest.raises(UserError) as told:
        read_date(text)
    assert (told.value.key, told.value.facts) == ("no-date", {"text": text})
