from hypothesis import given
from hypothesis import strategies as st

from desktop_app.timeline.metrics import Metrics, elided


def _measure(text):
    return 7.0 * len(text)


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=60), st.floats(0, 300))
def test_a_cut_text_fits_and_is_the_start_of_the_whole(text, width):
    cut = elided(text, width, _measure)
    assert _measure(cut) <= width or cut == ""
    if cut != text:
        assert cut == "" or (cut.endswith("…") and text.startswith(cut[:-1]))
        assert _measure(text) > width


def test_no_stumps_are_shown():
    assert elided("Potemkin", 7.0 * 3, _measure) == ""
    assert elided("Potemkin", 7.0 * 4, _measure) == "Pot…"
    assert elided("Potemkin", 7.0 * 8, _measure) == "Potemkin"
    assert elided("Charles Alphand", 7.0 * 9, _measure) == "Charles…"


def test_the_sizes_at_a_line_of_twenty_pixels():
    metrics = Metrics(20.0, _measure)
    sizes = {name: getattr(metrics, name) for name in ("row", "header", "rug", "bar", "ruler", "gap")}
    assert sizes == {"row": 25, "header": 25, "rug": 12, "bar": 28, "ruler": 42, "gap": 6}


def test_sizes_follow_the_line_of_text():
    small, large = (Metrics(line, lambda text, bold: 0.0) for line in (12.0, 24.0))
    for name in ("row", "header", "rug", "bar", "ruler", "gap"):
        assert 0 < getattr(small, name) < getattr(large, name)
    assert small.row >= small.line
