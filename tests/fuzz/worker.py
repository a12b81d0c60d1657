"""Cases in a process of their own: python -m tests.fuzz.worker database|sources FIRST LAST FOLDER.

Prints what is wrong, a line a case. A case that hangs ends the process, with where it hung; so does a crash.
"""

import faulthandler
import os
import shutil
import sys
from pathlib import Path

from tests.fuzz.spoilt_sources import build_case

_HUNG = 15.0  # seconds; longer than any case may take, so that a slow one is told as such


def run_cases(kind: str, first: int, last: int, folder: Path) -> list[str]:
    """Run the cases of some seeds on the sources and the edition in a folder; return what is wrong."""
    wrong = []
    for seed in range(first, last):
        faulthandler.dump_traceback_later(_HUNG, exit=True)
        room = folder / f"{kind}-{first}"
        room.mkdir()
        wrong.append(_case(kind)(seed, folder / ("small.db" if kind == "database" else "sources"), room))
        shutil.rmtree(room)
    faulthandler.cancel_dump_traceback_later()
    return [line for line in wrong if line]


def _case(kind: str):
    if kind == "sources":
        return build_case
    from tests.fuzz.reading_cases import read_case  # needs Qt

    return read_case


def main(arguments: list[str]) -> int:
    kind, first, last, folder = arguments
    if kind == "database":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from desktop_app.app import make_application

        application = make_application()
        application.setQuitOnLastWindowClosed(False)
    wrong = run_cases(kind, int(first), int(last), Path(folder))
    print(*wrong, sep="\n", end="")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
