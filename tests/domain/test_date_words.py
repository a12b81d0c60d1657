import re

import pytest
from hypothesis import given

from desktop_app.domain import date_words
from desktop_app.domain.date_words import day_in_words, in_words, month_name, short_month_name, weekday_name
from desktop_app.domain.dates import parse
from tests.domain import strategies as dates


def _numbers(words):
    return [int(number) for number in re.findall(r"\d+", words)]


def _names_a_month(words, language):
    names = {month_name(month, language) for month in range(1, 13)} | set(date_words._RUSSIAN_GENITIVE)
    return bool(names & set(re.findall(r"\w+", words)))


@given(dates.days(), dates.LANGUAGES)
def test_a_day_is_said_with_day_month_and_year(text, language):
    year, month, day = map(int, text.split("-"))
    words = in_words(parse(text), language)
    assert _numbers(words) == [day, year]
    assert _names_a_month(words, language)
    assert month_name(month, language)[:2] in words


@given(dates.months(), dates.QUALIFIERS, dates.LANGUAGES)
def test_a_month_is_said_without_a_day(text, qualifier, language):
    words = in_words(parse(text + qualifier), language)
    assert _numbers(words) == [int(text[:4])]
    assert month_name(int(text[5:]), language) in words


@given(dates.years(), dates.QUALIFIERS, dates.LANGUAGES)
def test_a_year_is_said_without_a_month(text, qualifier, language):
    words = in_words(parse(text + qualifier), language)
    assert _numbers(words) == [int(text)]
    assert not _names_a_month(words, language)


@given(dates.seasons() | dates.decades() | dates.centuries(), dates.LANGUAGES)
def test_coarser_dates_are_said_without_a_month(text, language):
    words = in_words(parse(text), language)
    assert not _names_a_month(words, language)
    assert int(text[:4].replace("X", "0")) in _numbers(words)


@given(dates.plain_moments(), dates.LANGUAGES)
def test_doubt_is_said(text, language):
    said = {qualifier: in_words(parse(text + qualifier), language) for qualifier in ("", "?", "~", "%")}
    assert len(set(said.values())) == 4
    assert all(said[""] in words for words in said.values())


@given(dates.moments(), dates.moments(), dates.LANGUAGES)
def test_an_interval_says_what_both_its_ends_know(one, other, language):
    first, last = sorted((parse(one), parse(other)), key=lambda date: (date.first_day, date.last_day))
    words = in_words(parse(f"{first.edtf}/{last.edtf}"), language)
    apart = _numbers(in_words(first, language)) + _numbers(in_words(last, language))
    assert set(_numbers(words)) == set(apart)


@pytest.mark.parametrize(
    ("text", "english", "french", "russian"),
    [
        ("1935-05-02", "2 May 1935", "2 mai 1935", "2 мая 1935"),
        ("1917-11-01", "1 November 1917", "1er novembre 1917", "1 ноября 1917"),
        ("1924-10", "October 1924", "octobre 1924", "октябрь 1924"),
        ("1936-22", "summer 1936", "été 1936", "лето 1936"),
        ("1936-23", "autumn 1936", "automne 1936", "осень 1936"),
        ("1924~", "c. 1924", "vers 1924", "ок. 1924"),
        ("1924?", "perhaps 1924", "peut-être 1924", "возможно, 1924"),
        ("192X", "the 1920s", "les années 1920", "1920-е годы"),
        ("1956-05-08/1956-05-14", "8–14 May 1956", "8–14 mai 1956", "8–14 мая 1956"),
        ("1956-05-30/1956-06-02", "30 May – 2 June 1956", "30 mai – 2 juin 1956", "30 мая – 2 июня 1956"),
        ("1956-05/1956-07", "May – July 1956", "mai – juillet 1956", "май – июль 1956"),
        ("1917-11-01/1917-11-07", "1–7 November 1917", "1er–7 novembre 1917", "1–7 ноября 1917"),
        (
            "1956-12-30/1957-01-02",
            "30 December 1956 – 2 January 1957",
            "30 décembre 1956 – 2 janvier 1957",
            "30 декабря 1956 – 2 января 1957",
        ),
        (
            "1956-05-08/1956-05-14?",
            "8 May 1956 – perhaps 14 May 1956",
            "8 mai 1956 – peut-être 14 mai 1956",
            "8 мая 1956 – возможно, 14 мая 1956",
        ),
        ("1956-05~/1956-07", "c. May 1956 – July 1956", "vers mai 1956 – juillet 1956", "ок. май 1956 – июль 1956"),
        (
            "1956-05?/1956-07",
            "perhaps May 1956 – July 1956",
            "peut-être mai 1956 – juillet 1956",
            "возможно, май 1956 – июль 1956",
        ),
        ("1956-05/1956-07~", "May 1956 – c. July 1956", "mai 1956 – vers juillet 1956", "май 1956 – ок. июль 1956"),
        ("1956-05/1957-05", "May 1956 – May 1957", "mai 1956 – mai 1957", "май 1956 – май 1957"),
        ("1956-05/1956-07-03", "May 1956 – 3 July 1956", "mai 1956 – 3 juillet 1956", "май 1956 – 3 июля 1956"),
        ("1956-21/1956-22", "spring 1956 – summer 1956", "printemps 1956 – été 1956", "весна 1956 – лето 1956"),
        ("1924/1926-05", "1924 – May 1926", "1924 – mai 1926", "1924 – май 1926"),
        ("1925/..", "from 1925 on", "à partir de 1925", "с 1925"),
        ("../1925", "until 1925", "jusqu’à 1925", "до 1925"),
        ("1925/", "from 1925, end unknown", "depuis 1925, fin inconnue", "начало: 1925, конец неизвестен"),
        ("19XX", "1900–1999", "1900–1999", "1900–1999"),
        ("0001", "1", "1", "1"),
        ("0000", "1 BC", "1 av. J.-C.", "1 до н. э."),
        ("-0043-03-15", "15 March 44 BC", "15 mars 44 av. J.-C.", "15 марта 44 до н. э."),
    ],
)
def test_dates_in_three_languages(text, english, french, russian):
    date = parse(text)
    assert [in_words(date, language) for language in ("en", "fr", "ru")] == [english, french, russian]


def test_the_same_day_in_both_calendars():
    day = parse("1917-11-07").first_day
    assert day_in_words(day) == "7 November 1917"
    assert day_in_words(day, old_style=True) == "25 October 1917"


def test_names_of_days_and_months():
    assert weekday_name(parse("1935-05-02").first_day, "fr") == "jeudi"
    assert short_month_name(9, "fr") == "sept."
    assert [names[4] for names in date_words.month_names("en")] == ["May", "May"]
    assert [names[4] for names in date_words.month_names("ru")] == ["май", "май", "мая", "мае"]
