"""A short soak; the long one is `python -m tests.journeys.soak` in a real window."""

import pytest
from PySide6.QtCore import QSize

from tests.journeys.soak import Soak


@pytest.mark.parametrize("seed", [1, 2])
def test_after_hundreds_of_gestures_a_reset_shows_the_first_view_again(program, qapp, seed):
    soak = Soak(qapp, program, seed)
    first = soak.picture()
    assert first.size() != QSize(0, 0)
    soak.make(450)
    assert soak.made["rebuild"] == 1
    assert soak.picture() == first


def test_the_same_seed_makes_the_same_gestures(open_program, qapp):
    made = []
    for _ in range(2):
        soak = Soak(qapp, open_program(), 7)
        soak.make(120)
        made.append(dict(soak.made))
    assert made[0] == made[1]
