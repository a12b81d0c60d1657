"""The language of the window: our own texts and Qt's, from files beside the program."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.domain.date_words import LANGUAGES
from desktop_app.paths import TRANSLATIONS


def language_of(setting: str) -> str:
    """Return the language that a setting means; that of the system where we speak it, else English."""
    if setting in LANGUAGES:
        return setting
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


class Translations:
    """The translators that are installed, so that another language can take their place."""

    def __init__(self) -> None:
        """Install nothing: English is in the program itself."""
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak a language. English needs its own file too, for its plurals."""
        self.remove()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt_folder), (f"relations_{language}", str(TRANSLATIONS))):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        QLocale.setDefault(QLocale(language))

    def remove(self) -> None:
        """Speak as the program is written."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale("en"))
