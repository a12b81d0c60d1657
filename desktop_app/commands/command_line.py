"""The words of the command line, and which command they call. Qt is loaded by the commands that draw."""

import argparse
import gc
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_app import __version__
from desktop_app.citations import STYLE_IDS
from desktop_app.commands.qt_import import load_qt
from desktop_app.domain.date_words import LANGUAGES
from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.errors import UserError
from desktop_app.domain.stable_link import without_link_prefix
from desktop_app.domain.time_span import TimeSpan
from desktop_app.paths import EDITION
from desktop_app.store.faults import reading


def run(arguments: list[str]) -> int:
    """Run a command line. Errors are one sentence on standard error."""
    words = _with_command(arguments)
    chosen = _parser(words[0] if words else "").parse_args(words)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program of Windows that was opened by a double click has neither
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    gc.enable()  # a package starts without it
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


def _parser(wanted: str = "") -> argparse.ArgumentParser:
    """Return the parser of the program; where a command is `wanted`, of no other, for each takes its time to make."""
    parser = argparse.ArgumentParser(
        prog="relations",
        description="A timeline of the relations between France and the Soviet Union, 1917-1991.",
    )
    parser.add_argument("--version", action="version", version=f"relations {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in [wanted] if wanted in _COMMANDS else _COMMANDS:
        text, add_arguments, run_command = _COMMANDS[name]
        command = commands.add_parser(name, help=text) if text else commands.add_parser(name)
        command.add_argument("--database", type=Path, default=EDITION, metavar="FILE", help="another edition")
        add_arguments(command)
        command.set_defaults(run=run_command)
    return parser


def _view(command: argparse.ArgumentParser) -> None:
    command.add_argument("--span", type=_span, metavar="A/B", help="the time to show, as an EDTF interval")
    command.add_argument("--select", default="", metavar="ID", help="the item to choose, such as event:treaty-1944")
    command.add_argument("--theme", default="", choices=("system", "light", "dark"), help="colours")
    command.add_argument("--language", default="", choices=LANGUAGES, help="language of the window")
    command.add_argument("--indicators", type=_ids, default=(), metavar="ID,ID", help="the indicators under the lanes")


def _kept_view(command: argparse.ArgumentParser) -> None:
    _view(command)
    command.add_argument("--portable", action="store_true", help="keep the settings in the folder of the program")


def _picture(command: argparse.ArgumentParser) -> None:
    _view(command)
    command.add_argument("file", type=Path, metavar="FILE.png")
    command.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH", help="1600x1000 unless told")
    command.set_defaults(portable=False)


def _frames(command: argparse.ArgumentParser) -> None:
    _kept_view(command)
    command.add_argument("--frames", type=int, default=300)


def _plain(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")


def _searched(command: argparse.ArgumentParser) -> None:
    _plain(command)
    command.add_argument("words", nargs="+", metavar="WORDS")
    command.add_argument("--limit", type=_limit, default=20, metavar="N", help="20 hits at most unless told")


def _item(command: argparse.ArgumentParser) -> None:
    _plain(command)
    command.add_argument("id", metavar="ID")


def _day(command: argparse.ArgumentParser) -> None:
    _plain(command)
    in_words = "an EDTF date, such as 1935-05-02, or one in words, such as '2 mai 1935'"
    command.add_argument("date", type=_date, metavar="DATE", help=in_words)


def _cited(command: argparse.ArgumentParser) -> None:
    _item(command)
    command.add_argument("--style", choices=STYLE_IDS, default=STYLE_IDS[0], help=f"{STYLE_IDS[0]} unless told")


def _exported(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="the ending of the name says what: .bib .ris"
        " .csl.json (works), .csv .json (events, for tables and TimelineJS), .png .svg .pdf (the axis)",
    )
    command.add_argument("--span", type=_span, metavar="A/B", help="only what these days touch, as an EDTF interval")
    command.add_argument("--language", default="", choices=LANGUAGES, help="language of events and pictures")
    command.add_argument("--theme", default="light", choices=("light", "dark"), help="colours of a picture")
    command.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH", help="pixels of a picture")


def _date(text: str) -> HistoricalDate:
    from desktop_app.domain.date_query import read_date

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
        program = "relations" if getattr(sys, "frozen", False) else "python3 build/dev.py run"
        print(
            f"There is no screen to open a window on; to paint the window to a file use: {program} screenshot FILE.png",
            file=sys.stderr,
        )
        return 1
    gc.disable()  # until the first frame: all that is made on the way there stays
    load_qt()
    from desktop_app import app

    return app.open_window(_options(chosen))


def _screenshot(chosen: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    load_qt()
    from PySide6.QtCore import QSize

    from desktop_app import app

    app.take_screenshot(_options(chosen), QSize(*chosen.size), chosen.file)
    return 0


def _smoke_test(chosen: argparse.Namespace) -> int:
    gc.disable()  # as when it is opened to be read
    load_qt()
    from desktop_app import rehearsal

    return rehearsal.rehearse(_options(chosen), chosen.frames)


def _options(chosen: argparse.Namespace):  # type: ignore[no-untyped-def]  # its type would load Qt
    from desktop_app.app import Options

    view = (chosen.database, chosen.span, without_link_prefix(chosen.select), chosen.theme, chosen.language)
    return Options(*view, indicators=chosen.indicators, portable=chosen.portable)


# What each command is for, the arguments that it takes, and what it does; one without words is not listed.
_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]] = {
    "open": ("open the window (without a command, too)", _kept_view, _open),
    "search": ("find events, envoys, treaties, people", _searched, _search),
    "show": ("one item with its dates, text and sources", _item, _show),
    "who": ("who was in post on a day", _day, _who),
    "check": ("verify the edition", _plain, _check),
    "cite": ("an item and its sources in a citation style", _cited, _cite),
    "export": ("works, events or a picture to a file", _exported, _export),
    "screenshot": ("paint the window to a PNG, without a screen", _picture, _screenshot),
    "smoke-test": ("", _frames, _smoke_test),  # for the packaged program
}
