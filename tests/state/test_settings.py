import pytest
from PySide6.QtCore import QByteArray, QSettings

from desktop_app.settings import LANGUAGES, THEMES, Settings


def read(file, text):
    """Settings from a file with this text."""
    file.write_text(text, encoding="utf-8")
    return Settings(QSettings(str(file), QSettings.Format.IniFormat))


def test_a_first_start_has_the_defaults(settings):
    assert (settings.theme, settings.language) == ("system", "system")
    assert settings.span is None
    assert settings.item == ""
    assert settings.hidden_lanes == []
    assert settings.geometry.isEmpty()
    assert settings.layout.isEmpty()


def test_what_is_set_is_there_in_the_next_run(settings, settings_file):
    settings.theme, settings.language = "dark", "fr"
    settings.span = (2421230.125, 2430000.1)
    settings.item = "event:mutual-assistance-pact-1935"
    settings.hidden_lanes = ["lane:trade", "lane:war"]
    settings.geometry = QByteArray(b"\x00\x01geometry")
    settings._store.sync()
    again = Settings(QSettings(str(settings_file), QSettings.Format.IniFormat))
    assert (again.theme, again.language) == ("dark", "fr")
    assert again.span == (2421230.125, 2430000.1)
    assert again.item == "event:mutual-assistance-pact-1935"
    assert again.hidden_lanes == ["lane:trade", "lane:war"]
    assert again.geometry == QByteArray(b"\x00\x01geometry")


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_is_kept(settings, theme):
    settings.theme = theme
    assert settings.theme == theme


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_kept(settings, language):
    settings.language = language
    assert settings.language == language


@pytest.mark.parametrize("value", ["", "purple", "Dark", "@Invalid()", "1, 2", "@Variant(rubbish"])
def test_unknown_theme_and_language_fall_back_to_the_system(settings_file, value):
    settings = read(settings_file, f"[General]\ntheme={value}\nlanguage={value}\n")
    assert (settings.theme, settings.language) == ("system", "system")


@pytest.mark.parametrize(
    "value",
    [
        "",
        "x",
        "1",
        "1/",
        "1/2/3",
        "2/1",
        "5/5",
        "nan/nan",
        "nan/5",
        "1/inf",
        "-inf/inf",
        "1,2",
        "1e400/2e400",
    ],
)
def test_a_damaged_span_is_as_if_there_were_none(settings_file, value):
    assert read(settings_file, f"[view]\nspan={value}\n").span is None


@pytest.mark.parametrize("value", ["text", "12", "a, b", "@Invalid()"])
def test_a_damaged_geometry_is_as_if_there_were_none(settings_file, value):
    settings = read(settings_file, f"[window]\ngeometry={value}\nlayout={value}\n")
    assert settings.geometry.isEmpty()
    assert settings.layout.isEmpty()


@pytest.mark.parametrize("value", ["a, b", "@Invalid()", '""'])
def test_a_damaged_item_is_a_text_all_the_same(settings_file, value):
    settings = read(settings_file, f"[view]\nitem={value}\nhidden_lanes={value}\n")
    assert isinstance(settings.item, str)
    assert all(isinstance(lane, str) for lane in settings.hidden_lanes)


@pytest.mark.parametrize(
    ("value", "scale"), [("1.5", 1.5), ("99", 3.0), ("0", 0.7), ("nan", 1.0), ("wide", 1.0), ("", 1.0)]
)
def test_the_size_of_texts_stays_readable(settings_file, value, scale):
    assert read(settings_file, f"[General]\ntext_scale={value}\n").text_scale == scale


def test_a_file_that_says_it_already_is_not_written_again(settings, settings_file):
    def written():
        settings.item, settings.text_scale, settings.lower_page = "event:a", 1.15, 2
        settings.geometry, settings.recent_searches = QByteArray(b"\x01g"), ["a", "b"]
        settings._store.sync()
        return settings_file.stat().st_ino  # another one whenever the file is written

    assert written() == written()
    settings.item = "event:b"
    settings._store.sync()
    assert Settings(QSettings(str(settings_file), QSettings.Format.IniFormat)).item == "event:b"
