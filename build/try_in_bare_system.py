"""Tries the archive of the package in a bare Debian 12: python3 build/try_in_bare_system.py ARCHIVE [--starts 50].

As root, with debootstrap and Xvfb. The system is made in build/work/bare with what X programs need and no more: no
Python, no Qt, no OpenGL. The program is unpacked there, checks the edition, paints, and is started and quit many times;
then nothing may be left of it, neither a file outside its settings nor a process.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from project import WORK, Stop, say, stop
from virtual_screen import virtual_display

RELEASE = "bookworm"
PACKAGES = ("libx11-6", "libxext6", "libfontconfig1", "fonts-dejavu-core")
BARE = WORK / "bare"
PROGRAM = "/opt/relations/relations"
HOME = "/home/reader"
# Mounts that live and die with one command: the screen of this machine, and its processes and devices.
INSIDE = """
mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" && mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" &&
exec chroot "$0" "$@"
"""


def make_system() -> None:
    """Make the bare system, unless that has been done."""
    if (BARE / "made").exists():
        return
    say(f"Making a bare Debian in {BARE}.")
    shutil.rmtree(BARE, ignore_errors=True)
    options = ["--variant=minbase", f"--include={','.join(PACKAGES)}"]
    subprocess.run(["debootstrap", *options, RELEASE, BARE, *mirror()], check=True, stdout=subprocess.DEVNULL)
    (BARE / "tmp" / ".X11-unix").mkdir()
    (BARE / "made").touch()


def mirror() -> list[str]:
    """The mirror to take the packages from, where DEBIAN_MIRROR names one."""
    return [os.environ["DEBIAN_MIRROR"]] if "DEBIAN_MIRROR" in os.environ else []


def unpack(archive: Path) -> None:
    """Put the program into the system as somebody would who downloaded it."""
    for place in (BARE / "opt", BARE / HOME.lstrip("/")):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
    subprocess.run(["tar", "--extract", "--no-same-owner", "--file", archive, "--directory", BARE / "opt"], check=True)


def run_inside(display: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program in the bare system, as on a desktop that says no more than its screen and its home."""
    environment = ["env", "-i", f"DISPLAY={display}", f"HOME={HOME}", PROGRAM, *arguments]
    command = ["unshare", "--mount", "sh", "-c", INSIDE, str(BARE), *environment]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)


def expect(done: subprocess.CompletedProcess[str], answer: str, title: str) -> None:
    """Stop unless a run ended well, said `answer`, and nothing on standard error."""
    if done.returncode or done.stderr or answer not in done.stdout:
        stop(f"FAIL  {title}: exit code {done.returncode}, said {done.stdout!r} and {done.stderr!r}")


def files_inside() -> set[str]:
    """Every file of the system, but for what the system itself shows of the machine."""
    outside = {BARE / "proc", BARE / "dev"}
    return {
        str(Path(folder, name).relative_to(BARE))
        for folder, folders, names in os.walk(BARE)
        if not any(Path(folder).is_relative_to(place) for place in outside)
        for name in (*folders, *names)
    }


def processes() -> list[str]:
    """The running processes of the program in the bare system."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            target = str((entry / "exe").readlink())
        except OSError:
            continue  # it has ended, or is none
        if target.endswith(PROGRAM):
            found.append(entry.name)
    return found


def try_program(display: str, starts: int) -> None:
    """Run everything; the lines tell what was seen. Raises Stop at the first failure."""
    expect(run_inside(display, "--version"), "relations", "--version")
    expect(run_inside(display, "check"), "", "check")
    print("ok    check", flush=True)
    expect(run_inside(display, "smoke-test", "--frames", "60"), "painted 60 frames", "60 frames")
    print("ok    60 frames", flush=True)
    before = files_inside()  # now its folder of settings is there, and the font cache
    for _ in range(starts):
        expect(run_inside(display, "smoke-test", "--frames", "2"), "painted 2 frames", "start and quit")
    print(f"ok    started and quit {starts} times", flush=True)
    if left := files_inside() - before:
        stop(f"FAIL  these files are left: {', '.join(sorted(left))}")
    if running := processes():
        stop(f"FAIL  these processes are left: {', '.join(running)}")
    print("ok    no file and no process is left", flush=True)
    made = sorted(name for name in before if name.startswith(HOME.lstrip("/") + "/"))
    print(f"      made at the first start: {', '.join(made) or 'nothing'}")


def main() -> int:
    """Read the command line and try; an exit code."""
    parser = argparse.ArgumentParser(description="Try the package in a bare Debian 12.")
    parser.add_argument("archive", type=Path)
    parser.add_argument("--starts", type=int, default=50, metavar="N", help="50 unless told")
    options = parser.parse_args()
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        stop("This makes a system to try in: run it as root, with debootstrap installed.")
    make_system()
    unpack(options.archive)
    with virtual_display() as display:
        try_program(display, options.starts)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Stop as problem:
        say(str(problem))
        sys.exit(1)
