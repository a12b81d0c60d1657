"""A peer: vis-timeline from npm in a headless Chromium with the same events and the same script."""

from __future__ import annotations

import contextlib
import json
import queue
import shutil
import sqlite3
import subprocess
import tempfile
import threading
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from bench_frames import FOLDER, synthetic_edition
from bench_table import in_ms, spread
from project import BUILD, DATABASE, run_quietly, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

HEADER = ("peer", "edition", "opening", "pan", "zoom")
PACKAGE = "vis-timeline@7.7.3"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
TIMEOUT = 120  # seconds; it keeps every event as an element, and does not come to an end with many
_FILES = ("standalone/umd/vis-timeline-graph2d.min.js", "styles/vis-timeline-graph2d.min.css")
_FIRST_MS = 2440587.5 * 86_400_000  # the Julian day at which the milliseconds of JavaScript begin, as one
_EVENTS = (
    "SELECT event.number, coalesce(event.label, event.title), kind.lane, first_day, last_day FROM event"
    " JOIN event_axis USING (number) JOIN kind ON kind.id = event.kind"
)


@dataclass(frozen=True)
class Peer:
    """What the peer measured of itself with one edition; nothing where it gave no answer."""

    edition: str
    found: dict[str, list[float]]

    def row(self) -> tuple[str, ...]:
        """The line of the table."""
        if not self.found:
            return "vis-timeline", self.edition, f"no answer in {TIMEOUT} s", "", ""
        opening, pan, zoom = (self.found[key] for key in ("opening", "pan", "zoom"))
        return "vis-timeline", self.edition, in_ms(opening[0], 0), spread(pan), spread(zoom)


def measure_peer(editions: Sequence[str]) -> list[Peer]:
    """Measure the editions from the smallest on, until one is too large for the peer."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None or not shutil.which("npm"):
        say("The peer, vis-timeline, was skipped: there is no Chromium or no npm.")
        return []
    peers: list[Peer] = []
    for name in editions:
        database = DATABASE if name == "edition" else synthetic_edition(name)
        peers.append(Peer(name, _measured(browser, database)))
        if not peers[-1].found:
            break
    return peers


def _measured(browser: str, database: Path) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as profile, _served(_site(database)) as (address, answers):
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1600,900"]
        options += ["--disable-gpu-vsync", "--disable-frame-rate-limit"]
        command = [browser, *options, f"--user-data-dir={profile}", address]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return answers.get(timeout=TIMEOUT)
        except queue.Empty:
            return {}
        finally:
            process.kill()
            process.wait()


def _site(database: Path) -> Path:
    """Put the page, the peer and the events into one folder."""
    folder = FOLDER / "peer"
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "node_modules").exists():
        run_quietly(["npm", "install", "--prefix", folder, PACKAGE], "npm could not fetch the peer: see above.")
    for file in _FILES:
        shutil.copy(folder / "node_modules" / "vis-timeline" / file, folder)
    shutil.copy(BUILD / "bench_peer.html", folder / "index.html")
    (folder / "events.json").write_text(json.dumps(_events(database)), encoding="utf-8")
    return folder


def _events(database: Path) -> dict[str, Any]:
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(_EVENTS).fetchall()
        groups = [{"id": lane, "content": title} for lane, title in connection.execute("SELECT id, title FROM lane")]
    items = [_item(*row) for row in rows]
    first, last = min(row[3] for row in rows), max(row[4] for row in rows)
    return {"items": items, "groups": groups, "first": _to_ms(first), "last": _to_ms(last + 1)}


def _item(number: int, text: str, lane: str, first: int, last: int) -> dict[str, object]:
    ends = {"type": "point"} if first == last else {"type": "range", "end": _to_ms(last + 1)}
    return {"id": number, "content": text, "group": lane, "start": _to_ms(first), **ends}


def _to_ms(day: int) -> float:
    """Return the milliseconds of JavaScript at which a Julian day of the edition begins."""
    return (day - 0.5) * 86_400_000 - _FIRST_MS


class _Handler(SimpleHTTPRequestHandler):
    """Serves the folder, and takes what the page found."""

    def __init__(self, *args: object, answers: queue.Queue[dict[str, list[float]]], directory: str) -> None:
        self._answers = answers
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def do_POST(self) -> None:
        """Pass an answer on."""
        self._answers.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        """Say nothing of single requests."""


@contextlib.contextmanager
def _served(folder: Path) -> Iterator[tuple[str, queue.Queue[dict[str, list[float]]]]]:
    """Serve a folder on this machine; the address, and the queue of what is posted there."""
    answers: queue.Queue[dict[str, list[float]]] = queue.Queue()
    handler = partial(_Handler, answers=answers, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", answers
        server.shutdown()
