"""Between the edition and the window: what is wrong in a file arrives as one sentence, or as nothing in a frame."""

import shutil
from contextlib import closing

import pytest

from desktop_app.content import content_of
from desktop_app.domain.errors import UserError
from desktop_app.store.database import open_edition
from tests.fixtures_edition import small_path as small_path
from tests.fuzz.spoilt_database import edit


@pytest.fixture
def spoilt(tmp_path, small_path):
    """Spoil a copy of the edition and return its content and what it tells: spoilt("UPDATE ...")."""
    path, told = shutil.copy(small_path, tmp_path / "copy.db"), []
    opened = []

    def spoil(change):
        edit(path, change)
        opened.append(open_edition(path))
        return content_of(opened[0], path, "Edition", "en", told.append), told

    yield spoil
    opened[0].close()


def test_a_frame_that_can_not_be_read_is_empty_and_told_once(spoilt):
    content, told = spoilt("UPDATE event SET title = x'00ff'")
    for last in (2_427_000, 2_428_000):
        assert content.everything.source.entries(2_421_000, last, 20, 20) == []
    assert len(told) == 1
    assert isinstance(told[0], UserError)
    assert "title of event" in str(told[0])


def test_a_series_that_can_not_be_read_is_all_gaps(spoilt):
    content, told = spoilt("UPDATE indicator_value SET year = 1000000")
    assert content.series("indicator:trade").values == ()
    assert len(told) == 1


def test_what_is_asked_raises_one_sentence(spoilt):
    content, told = spoilt("UPDATE event SET date = 'soon'")
    with pytest.raises(UserError, match="'soon' as date of event"):
        content.item("event:pact-1935")
    assert told == []


def test_a_file_whose_lanes_can_not_be_read_has_no_content(tmp_path, small_path):
    path = shutil.copy(small_path, tmp_path / "copy.db")
    edit(path, "UPDATE lane SET title = x'00ff'")
    with closing(open_edition(path)) as connection, pytest.raises(UserError, match="title of lane"):
        content_of(connection, path, "Edition", "en")
