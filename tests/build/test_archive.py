import os
import subprocess
import sys
import tarfile
import zipfile

import archive
import pytest


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "relations"
    (made / "inner").mkdir(parents=True)
    (made / "program").write_text("#!/bin/sh\n")
    (made / "program").chmod(0o700)
    (made / "inner" / "текст.txt").write_text("text", encoding="utf-8")
    if sys.platform != "win32":
        (made / "link").symlink_to("program")
    return made


def test_the_same_content_gives_the_same_archive_whenever_it_was_written(folder, tmp_path):
    archive._write_tar(folder, tmp_path / "first.tar.xz")
    for path in folder.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=os.utime not in os.supports_follow_symlinks)
    archive._write_tar(folder, tmp_path / "second.tar.xz")
    assert (tmp_path / "first.tar.xz").read_bytes() == (tmp_path / "second.tar.xz").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither such links nor such modes")
def test_a_tar_keeps_links_and_who_may_run_what_but_not_who_built_it(folder, tmp_path):
    archive._write_tar(folder, tmp_path / "packed.tar.xz")
    with tarfile.open(tmp_path / "packed.tar.xz") as tar:
        entries = {entry.name: entry for entry in tar}
    assert set(entries) == {
        "relations", "relations/inner", "relations/inner/текст.txt", "relations/link", "relations/program",
    }  # fmt: skip
    assert entries["relations/link"].issym()
    assert entries["relations/program"].mode == 0o755
    assert entries["relations/inner/текст.txt"].mode == 0o644
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {(0, "", archive.build_time())}


def test_a_zip_is_the_same_each_time_too(folder, tmp_path):
    for name in ("first.zip", "second.zip"):
        archive._write_zip(folder, tmp_path / name)
        os.utime(folder / "program", (400_000_000, 400_000_000))
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "first.zip") as packed:
        assert "relations/inner/текст.txt" in packed.namelist()


@pytest.mark.skipif(sys.platform != "linux", reason="sha256sum is a tool of Linux")
def test_sha256sum_agrees_with_the_checksums_and_finds_a_change(folder):
    archive.write_checksums(folder)
    check = ["sha256sum", "--check", "--strict", "--status", archive.CHECKSUMS]
    assert subprocess.run(check, cwd=folder, check=False).returncode == 0
    (folder / "inner" / "текст.txt").write_text("another", encoding="utf-8")
    assert subprocess.run(check, cwd=folder, check=False).returncode == 1


@pytest.mark.parametrize(("told", "time"), [("1700000000", 1_700_000_000), ("0", archive.EPOCH)])
def test_the_time_of_the_build_can_be_told(told, time, monkeypatch):
    archive.build_time.cache_clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", told)
    assert archive.build_time() == time
    archive.build_time.cache_clear()
