import shutil
import sqlite3

import pytest

from desktop_app.store.verification import content_digest


@pytest.fixture
def copy(tmp_path, small_path):
    shutil.copy(small_path, tmp_path / "copy.db")
    connection = sqlite3.connect(tmp_path / "copy.db")
    yield connection
    connection.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE event SET title = title || '.' WHERE number = 1",
        "UPDATE person SET native_name = NULL WHERE id = 'person:leonid-krasin'",
        "DELETE FROM citation WHERE number = 1",
        "INSERT INTO meta VALUES ('more', '1')",
        "UPDATE event_axis SET first_day = first_day + 1 WHERE number = 1",
        "CREATE TABLE more (x)",
    ],
)
def test_any_change_of_content_changes_the_digest(copy, small, change):
    assert content_digest(copy) == content_digest(small)
    copy.execute(change)
    assert content_digest(copy) != content_digest(small)


def test_the_order_of_rows_in_the_file_does_not_matter(copy, small):
    copy.executescript(
        "CREATE TEMP TABLE kept AS SELECT * FROM link; DELETE FROM link; INSERT INTO link SELECT * FROM kept;"
        "CREATE TEMP TABLE meta_kept AS SELECT * FROM meta ORDER BY key DESC; DELETE FROM meta;"
        "INSERT INTO meta SELECT * FROM meta_kept; VACUUM;"
    )
    assert content_digest(copy) == content_digest(small)
