"""What Linux desktops read: the entry of the menu, the description for software centres, and the script for both."""

import os
import shutil
import subprocess
import sys

import pytest
from package import APPLICATION_ID, add_menu_files, description_of_release
from project import BUILD, WORK

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="for Linux alone")


@pytest.fixture
def package(tmp_path, qapp):
    """A packaged folder, but for the program, in a place whose name needs care."""
    from icons import write_icons

    write_icons(WORK / "icons")
    folder = tmp_path / 'Les "relations" – 100 % $HOME'
    folder.mkdir()
    add_menu_files(folder)
    (folder / "relations").touch()
    return folder


@pytest.fixture
def home(tmp_path):
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def run(package, home, *arguments):
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    command = [str(package / "menu-entry.sh"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_the_entry_starts_the_program_where_it_lies(package, home):
    done = run(package, home)
    assert (done.returncode, done.stderr) == (0, "")
    text = (home / ".local/share/applications/relations.desktop").read_text(encoding="utf-8")
    command = next(line.removeprefix("Exec=") for line in text.splitlines() if line.startswith("Exec="))
    # The file's own backslashes first, then those within quotes, which a shell reads as the standard does; %% is %.
    plain = command.replace("\\\\", "\\").replace("%%", "%")
    read = subprocess.run(["sh", "-c", f"printf %s {plain}"], capture_output=True, encoding="utf-8", check=True)
    assert read.stdout == str(package / "relations")


def test_icons_lie_where_every_theme_finds_them(package, home):
    run(package, home)
    assert (home / ".local/share/icons/hicolor/16x16/apps/relations.png").exists()
    assert (home / ".local/share/icons/hicolor/512x512/apps/relations.png").exists()


def test_what_was_put_into_the_menu_can_be_taken_out_again(package, home):
    other = home / ".local/share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    run(package, home)
    assert len(files(home)) > 9
    done = run(package, home, "--remove")
    assert (done.returncode, done.stderr) == (0, "")
    assert [name for name in files(home) if "mimeinfo" not in name] == [".local/share/applications/other.desktop"]


def test_another_word_is_refused(package, home):
    done = run(package, home, "--delete-everything")
    assert (done.returncode, files(home)) == (2, [])
    assert done.stderr.startswith("usage:")


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_entry_is_valid_before_and_after(package, home):
    run(package, home)
    entries = [BUILD / "linux" / "relations.desktop", home / ".local/share/applications/relations.desktop"]
    done = subprocess.run(["desktop-file-validate", *entries], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_the_description_is_valid(package):
    file = package / "share" / "metainfo" / f"{APPLICATION_ID}.metainfo.xml"
    command = ["appstreamcli", "validate", "--no-net", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_description_names_the_release():
    text = description_of_release(BUILD / "linux" / f"{APPLICATION_ID}.metainfo.xml")
    assert "@" not in text
    assert '<release version="' in text
