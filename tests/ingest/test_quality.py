import pytest

from desktop_app.ingest.quality import report


@pytest.mark.parametrize(
    ("measure", "part", "value"),
    [
        ("rows", "event", 5),
        ("rows", "office_term", 3),
        ("events by decade", "1930s", 2),
        ("events by decade", "1910s", 1),
        ("events by lane", "Diplomacy", 4),
        ("events by importance", "5", 1),
        ("links by relation", "leads-to", 1),
        # pact-1935 by carley, war-1941 and talks-192x; not peace-1917 (the article alone), not pact-1932 (nothing).
        ("share sourced beside the article", "event", 60.0),
        ("share sourced beside the article", "treaty", 100.0),
        ("share with confidence high", "event", 100.0),
        ("share known to the day", "event", 60.0),
        ("share with a place", "event", 20.0),
        ("share linked", "event", 40.0),
        ("events without a link", "", 3),
        ("fewest events in a year 1917-1991", "", 0),
        ("questions with accounts that disagree", "", 2),
        ("events of importance 4 or 5 without a source beside the article", "", 1),
        ("places without coordinates", "", 0),
        ("missing translations", "event.title_fr", 4),
        ("missing translations", "envoy.title_fr", 2),
        ("missing translations", "account.answer_ru", 4),
        ("missing translations", "event.summary_ru", 1),
    ],
)
def test_a_figure(small, measure, part, value):
    row = small.execute("SELECT value FROM quality WHERE measure = ? AND part = ?", (measure, part)).fetchone()
    assert row == (value,)


def test_the_report_has_a_line_for_each_measure(small):
    lines = report(small).splitlines()
    measures = [row[0] for row in small.execute("SELECT DISTINCT measure FROM quality ORDER BY rowid")]
    assert sorted(line.partition(":")[0] for line in lines) == sorted(measures)
    assert "events without a link: 3" in lines
