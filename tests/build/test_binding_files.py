import importlib.util
import marshal
from pathlib import Path

from binding_files import compiled_binding_files


def test_the_files_of_the_binding_are_compiled_and_its_own_folder_is_left_alone(tmp_path):
    pairs = compiled_binding_files(tmp_path)
    by_place = {f"{place}/{Path(file).name}": Path(file) for file, place in pairs}
    loader = by_place["shiboken6/files.dir/shibokensupport/signature/loader.pyc"]
    head, code = loader.read_bytes()[:16], loader.read_bytes()[16:]
    assert head.startswith(importlib.util.MAGIC_NUMBER)
    assert marshal.loads(code).co_filename == "shibokensupport/signature/loader.py"
    assert not (Path(importlib.util.find_spec("shiboken6").origin).parent / "files.dir").exists()


def test_the_same_files_are_made_each_time(tmp_path):
    made = [compiled_binding_files(tmp_path / name) for name in ("first", "second")]
    first, second = ([Path(file).read_bytes() for file, _ in pairs] for pairs in made)
    assert first == second
