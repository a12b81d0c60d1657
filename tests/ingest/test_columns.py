import pytest

from desktop_app.domain.dates import parse
from desktop_app.ingest.columns import (
    ChoiceColumn,
    Column,
    DateColumn,
    DateTextColumn,
    DegreesColumn,
    FlagColumn,
    IdColumn,
    IntegerColumn,
    ItemColumn,
    Listed,
    ManyColumn,
    OneColumn,
    in_calendar,
)
from desktop_app.ingest.problems import CellError

_ROLED = ManyColumn("persons", required=True, target="person", mark=":", detail=OneColumn("role", required=True))
_LOCATED = ManyColumn("sources", target="reference", mark="=", detail=Column("locator"))


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        (Column("title"), "Пакт, «signed»", "Пакт, «signed»"),
        (Column("title", most_letters=3), "abc", "abc"),
        (Column("summary", most_words=2), "two words", "two words"),
        (IdColumn("id"), "pact-1935", "pact-1935"),
        (ChoiceColumn("role", choices=("head", "charge")), "head", "head"),
        (FlagColumn("in_article"), "yes", 1),
        (FlagColumn("in_article"), "no", 0),
        (IntegerColumn("tone", least=-3, most=3), "-3", -3),
        (DegreesColumn("latitude", most=90.0), "-48.5", -48.5),
        (DateColumn("date"), "1917/1924-05~", parse("1917/1924-05~")),
        (DateTextColumn("years"), "1925/1939", "1925/1939"),
        (OneColumn("period", target="period"), "after", "after"),
        (ManyColumn("places", target="place"), "paris|moscow", (Listed("paris"), Listed("moscow"))),
        (_ROLED, "jean:host|ivan:visitor", (Listed("jean", "host"), Listed("ivan", "visitor"))),
        (_LOCATED, "carley=pp. 3, 5|haslam", (Listed("carley", "pp. 3, 5"), Listed("haslam"))),
        (ItemColumn("item", targets=("event", "envoy")), "envoy:fr-labonne-1940", "envoy:fr-labonne-1940"),
    ],
)
def test_a_good_cell_is_read(column, text, value):
    assert column.read(text) == value


@pytest.mark.parametrize(
    ("column", "text", "sentence"),
    [
        (Column("title", required=True), "", "is empty"),
        (Column("title"), " Pact", "spaces around"),
        (Column("title"), "Pact\n", "spaces around"),
        (Column("label", most_letters=3), "four", "has 4 letters"),
        (Column("summary", most_words=2), "now three words", "has 3 words"),
        (IdColumn("id"), "Pact-1935", "is not an id"),
        (IdColumn("id"), "pact--1935", "is not an id"),
        (IdColumn("id"), "pact-1935\n", "is not an id"),
        (IdColumn("id"), "пакт", "is not an id"),
        (ChoiceColumn("role", choices=("head", "charge")), "chief", "one of head, charge"),
        (FlagColumn("in_article"), "1", "neither yes nor no"),
        (IntegerColumn("tone"), "much", "not a whole number"),
        (IntegerColumn("tone", least=-3, most=3), "4", "from -3 to 3"),
        (IntegerColumn("year"), "1_925", "not a whole number"),
        (IntegerColumn("year"), " 1925", "not a whole number"),
        (IntegerColumn("year"), "١٩٢٥", "not a whole number"),
        (DegreesColumn("latitude"), "48°", "number of degrees"),
        (DegreesColumn("latitude", most=90.0), "91", "from -90 to 90"),
        (DegreesColumn("latitude"), "nan", "number of degrees"),
        (DateTextColumn("years"), "1925-1939", "is not a date"),
        (DateColumn("date"), "1924-13", "no month 13"),
        (DateColumn("date"), "spring", "is not a date"),
        (DateColumn("date"), "1926/1924", "ends before it starts"),
        (DateColumn("date"), "1936-21?", "edtf library"),
        (DateColumn("born", moment=True), "1924/1926", "is an interval"),
        (OneColumn("period", target="period"), "after|before", "is not an id"),
        (ManyColumn("places", target="place"), "paris|", "is not an id"),
        (ManyColumn("places", target="place"), "paris|paris", "named twice"),
        (_ROLED, "jean:host|jean:visitor", "named twice"),
        (_ROLED, "jean", "write it as jean:role"),
        (_ROLED, "jean:the host", "is not an id"),
        (_ROLED, "", "every row needs it"),
        (ItemColumn("item", targets=("event", "envoy")), "labonne", "write it as kind:id with one of event, envoy"),
        (ItemColumn("item", targets=("event",)), "event:Labonne", "is not an id"),
    ],
)
def test_a_bad_cell_is_refused_with_the_reason(column, text, sentence):
    with pytest.raises(CellError, match=sentence):
        column.read(text)


@pytest.mark.parametrize("column", [Column("note"), DateColumn("date"), ManyColumn("places"), IntegerColumn("tone")])
def test_a_cell_that_may_be_empty_is_none(column):
    assert column.read("") is None


def test_a_date_can_be_counted_in_the_old_style():
    assert in_calendar(parse("1917-10-25"), "julian").first_day == parse("1917-11-07").first_day
