"""The words of the command line, and which command they call. Qt is loaded by the commands that draw."""

import argparse
import gc
import os
import re
import sys
from pathlib import Path

from desktop_app import __version__
from desktop_app.citations import STYLE_IDS
from desktop_app.domain.date_query import read_date
from desktop_app.domain.date_words import LANGUAGES
from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.errors import UserError
from desktop_app.domain.stable_link import without_link_prefix
from desktop_app.domain.time_span import TimeSpan
from desktop_app.paths import EDITION
from desktop_app.store.faults import reading

_COMMANDS = ("open", "search", "show", "who", "cite", "export", "screenshot", "check", "smoke-test")


def run(arguments: list[str]) -> int:
    """Run a command line. Errors are one sentence on standard error."""
    parser = _parser()
    chosen = parser.parse_args(_with_command(arguments))
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program of Windows that was opened by a double click has neither
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        with reading(chosen.database):
            return int(chosen.run(chosen))
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read us has had enough
        return 0
    except KeyboardInterrupt:
        return 130


def _with_command(arguments: list[str]) -> list[str]:
    """Put `open` before the options where no command is named."""
    if any(argument in _COMMANDS for argument in arguments[:1]) or arguments[:1] in (
        ["-h"],
        ["--help"],
        ["--version"],
    ):
        return arguments
    if arguments and not arguments[0].startswith("-"):
        return arguments  # argparse says which commands there are
    return ["open", *arguments]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="relations",
        description="A timeline of the relations between France and the Soviet Union, 1917-1991.",
    )
    parser.add_argument("--version", action="version", version=f"relations {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    edition = argparse.ArgumentParser(add_help=False)
    edition.add_argument("--database", type=Path, default=EDITION, metavar="FILE", help="another edition")
    view = argparse.ArgumentParser(add_help=False, parents=[edition])
    view.add_argument("--span", type=_span, metavar="A/B", help="the time to show, as an EDTF interval")
    view.add_argument("--select", default="", metavar="ID", help="the item to choose, such as event:treaty-1944")
    view.add_argument("--theme", default="", choices=("system", "light", "dark"), help="colours")
    view.add_argument("--language", default="", choices=LANGUAGES, help="language of the window")
    view.add_argument("--indicators", type=_ids, default=(), metavar="ID,ID", help="the indicators under the lanes")
    kept = argparse.ArgumentParser(add_help=False)
    kept.add_argument("--portable", action="store_true", help="keep the settings in the folder of the program")
    opened = commands.add_parser("open", parents=[view, kept], help="open the window (without a command, too)")
    opened.set_defaults(run=_open)
    _add_reading_commands(commands, edition)
    picture = commands.add_parser("screenshot", parents=[view], help="paint the window to a PNG, without a screen")
    picture.add_argument("file", type=Path, metavar="FILE.png")
    picture.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH", help="1600x1000 unless told")
    picture.set_defaults(run=_screenshot, portable=False)
    smoke = commands.add_parser("smoke-test", parents=[view, kept])  # for the packaged program; has no help on purpose
    smoke.add_argument("--frames", type=int, default=300)
    smoke.set_defaults(run=_smoke_test)
    return parser


def _add_reading_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", edition: argparse.ArgumentParser
) -> None:
    plain = argparse.ArgumentParser(add_help=False, parents=[edition])
    plain.add_argument("--json", action="store_true", help="print JSON")
    found = commands.add_parser("search", parents=[plain], help="find events, envoys, treaties, people")
    found.add_argument("words", nargs="+", metavar="WORDS")
    found.add_argument("--limit", type=_limit, default=20, metavar="N", help="20 hits at most unless told")
    found.set_defaults(run=_search)
    shown = commands.add_parser("show", parents=[plain], help="one item with its dates, text and sources")
    shown.add_argument("id", metavar="ID")
    shown.set_defaults(run=_show)
    in_post = commands.add_parser("who", parents=[plain], help="who was in post on a day")
    in_post.add_argument(
        "date",
        type=_date,
        metavar="DATE",
        help="an EDTF date, such as 1935-05-02, or one in words, such as '2 mai 1935'",
    )
    in_post.set_defaults(run=_who)
    checked = commands.add_parser("check", parents=[plain], help="verify the edition")
    checked.set_defaults(run=_check)
    _add_citing_commands(commands, edition, plain)


def _add_citing_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    edition: argparse.ArgumentParser,
    plain: argparse.ArgumentParser,
) -> None:
    cited = commands.add_parser("cite", parents=[plain], help="an item and its sources in a citation style")
    cited.add_argument("id", metavar="ID")
    cited.add_argument("--style", choices=STYLE_IDS, default=STYLE_IDS[0], help=f"{STYLE_IDS[0]} unless told")
    cited.set_defaults(run=_cite)
    exported = commands.add_parser("export", parents=[edition], help="works, events or a picture to a file")
    exported.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="the ending of the name says what: .bib .ris"
        " .csl.json (works), .csv .json (events, for tables and TimelineJS), .png .svg .pdf (the axis)",
    )
    exported.add_argument("--span", type=_span, metavar="A/B", help="only what these days touch, as an EDTF interval")
    exported.add_argument("--language", default="", choices=LANGUAGES, help="language of events and pictures")
    exported.add_argument("--theme", default="light", choices=("light", "dark"), help="colours of a picture")
    exported.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH", help="pixels of a picture")
    exported.set_defaults(run=_export)


def _date(text: str) -> HistoricalDate:
    try:
        return read_date(text)
    except UserError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _span(text: str) -> TimeSpan:
    date = _date(text)
    if date.start is None or date.end is None:
        raise argparse.ArgumentTypeError(f"'{text}' has an open end; write both, such as 1930/1946")
    return TimeSpan.of_days(date.first_day, date.last_day)


def _ids(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if match is None or not all(320 <= int(side) <= 16000 for side in match.groups()):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size; write it like 1600x1000, from 320 to 16000 a side")
    return int(match[1]), int(match[2])


def _limit(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of hits; write one from 1 to 10000")
    return int(text)


def _search(chosen: argparse.Namespace) -> int:
    from desktop_app.commands import search

    return search.run(chosen)


def _show(chosen: argparse.Namespace) -> int:
    from desktop_app.commands import show

    return show.run(chosen)


def _who(chosen: argparse.Namespace) -> int:
    from desktop_app.commands import who

    return who.run(chosen)


def _cite(chosen: argparse.Namespace) -> int:
    from desktop_app.commands import cite

    return cite.run(chosen)


def _export(chosen: argparse.Namespace) -> int:
    from desktop_app.commands import export

    return export.run(chosen)


def _check(chosen: argparse.Namespace) -> int:
    from desktop_app.commands import check

    return check.run(chosen)


def _open(chosen: argparse.Namespace) -> int:
    from desktop_app.commands.display import has_display

    if not has_display():
        print(
            "There is no screen to open a window on; to paint the window to a file use: relations screenshot FILE.png",
            file=sys.stderr,
        )
        return 1
    gc.disable()  # until the first frame: all that is made on the way there stays
    from desktop_app import app

    return app.open_window(_options(chosen))


def _screenshot(chosen: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSize

    from desktop_app import app

    app.take_screenshot(_options(chosen), QSize(*chosen.size), chosen.file)
    return 0


def _smoke_test(chosen: argparse.Namespace) -> int:
    gc.disable()  # as when it is opened to be read
    from desktop_app import rehearsal

    return rehearsal.rehearse(_options(chosen), chosen.frames)


def _options(chosen: argparse.Namespace):  # type: ignore[no-untyped-def]  # its type would load Qt
    from desktop_app.app import Options

    view = (chosen.database, chosen.span, without_link_prefix(chosen.select), chosen.theme, chosen.language)
    return Options(*view, indicators=chosen.indicators, portable=chosen.portable)
