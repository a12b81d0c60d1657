import sqlite3
from contextlib import closing
from urllib.request import Request, urlopen

from bench_peer import _events, _served

from desktop_app.paths import EDITION


def test_the_peer_gets_every_event_at_its_time():
    found = _events(EDITION)
    by_text = {item["content"]: item for item in found["items"]}
    with closing(sqlite3.connect(EDITION)) as edition:
        (events,) = edition.execute("SELECT count(*) FROM event").fetchone()
    assert len(found["items"]) == events
    assert by_text["Bolsheviks seek peace"]["start"] == -1_672_531_200_000  # 1917 in JavaScript
    assert {item["group"] for item in found["items"]} <= {group["id"] for group in found["groups"]}


def test_what_the_page_posts_is_what_was_measured(tmp_path):
    (tmp_path / "index.html").write_text("a page", encoding="utf-8")
    with _served(tmp_path) as (address, answers):
        with urlopen(address) as page:
            assert page.read() == b"a page"
        urlopen(Request(address + "found", data=b'{"pan": [1.0]}', method="POST")).close()
        assert answers.get(timeout=10) == {"pan": [1.0]}
