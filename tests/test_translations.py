import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app import languages
from desktop_app.paths import ROOT, TRANSLATIONS

FORMS = {"en": 2, "fr": 2, "ru": 3}
# An ampersand before a letter marks the key of a menu: there is one in the translation or none.
_KEPT = re.compile(r"%Ln|\{\w*\}|&(?=\w)")


class _Message(NamedTuple):
    context: str
    source: str
    numerus: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self):
        return self.context, self.source


def _read(file):
    messages = []
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            texts = tuple("".join(form.itertext()) for form in forms)
            numerus, finished = message.get("numerus") == "yes", translation.get("type") is None
            messages.append(_Message(name, message.findtext("source", ""), numerus, finished, texts))
    return messages


def _source_of(language):
    return TRANSLATIONS / f"relations_{language}.ts"


def _tool(name):
    folder = str(Path(sys.executable).parent)
    found = shutil.which(name, path=folder) or shutil.which(name)
    if found is None:
        pytest.skip(f"there is no {name} here")
    return found


def _run(command):
    done = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def found_in_the_code(tmp_path_factory):
    """The messages that lupdate finds in the program today."""
    file = tmp_path_factory.mktemp("lupdate") / "found_fr.ts"
    modules = sorted((ROOT / "desktop_app").rglob("*.py"))
    _run([_tool("pyside6-lupdate"), *modules, "-locations", "none", "-ts", file])
    return _read(file)


@pytest.fixture
def speak(qapp, tmp_path, monkeypatch):
    """A function that loads a language, compiled from its source as it is now."""
    monkeypatch.setattr(languages, "TRANSLATIONS", tmp_path)
    translations = languages.Translations()
    before = QLocale()

    def use(language):
        file = tmp_path / f"relations_{language}.qm"
        _run([_tool("pyside6-lrelease"), _source_of(language), "-qm", file])
        translations.use(language)

    yield use
    for translator in translations._installed:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", FORMS)
def test_every_message_is_finished(language):
    messages = _read(_source_of(language))
    assert messages
    assert [m.key for m in messages if not m.finished or not all(form.strip() for form in m.forms)] == []


@pytest.mark.parametrize("language", FORMS)
def test_what_the_program_puts_in_is_the_same_in_source_and_translation(language):
    wrong = [
        (message.key, form)
        for message in _read(_source_of(language))
        for form in message.forms
        if sorted(_KEPT.findall(message.source)) != sorted(_KEPT.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_counted_messages_have_every_form_of_the_language(language):
    messages = _read(_source_of(language))
    assert {len(m.forms) for m in messages if m.numerus} == {FORMS[language]}
    assert [m.key for m in messages if ("%Ln" in m.source) != m.numerus] == []


def test_english_has_a_file_for_its_plurals_only():
    assert [m.key for m in _read(_source_of("en")) if not m.numerus] == []


@pytest.mark.parametrize("language", FORMS)
def test_the_files_name_no_place_in_the_code(language):
    text = _source_of(language).read_text(encoding="utf-8")
    assert "<location" not in text
    assert "obsolete" not in text
    assert "vanished" not in text


@pytest.mark.parametrize("language", FORMS)
def test_the_files_have_every_string_of_the_program_and_no_other(language, found_in_the_code):
    wanted = {m.key for m in found_in_the_code if m.numerus or language != "en"}
    assert {m.key for m in _read(_source_of(language))} == wanted


@pytest.mark.parametrize(("language", "word"), [("en", "Envoys"), ("fr", "Envoyés"), ("ru", "Послы и представители")])
def test_a_word_is_said_in_the_language_that_is_loaded(language, word, speak):
    speak(language)
    assert QCoreApplication.translate("Words", "Envoys") == word


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("en", 1, "1 event labelled"),
        ("en", 2, "2 events labelled"),
        ("fr", 0, "0 événement nommé"),
        ("fr", 2, "2 événements nommés"),
        ("ru", 21, "Подписано 21 событие"),
        ("ru", 3, "Подписано 3 события"),
        ("ru", 11, "Подписано 11 событий"),
    ],
)
def test_a_count_takes_the_form_that_its_number_asks_for(language, count, text, speak):
    speak(language)
    assert QCoreApplication.translate("StatusLine", "%Ln event(s) labelled", "", count) == text


def test_another_language_takes_the_place_of_the_one_before(speak):
    speak("fr")
    speak("ru")
    assert QCoreApplication.translate("Words", "Treaties") == "Договоры"
    speak("en")
    assert QCoreApplication.translate("Words", "Treaties") == "Treaties"
