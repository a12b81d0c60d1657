"""Words for the subjects of series and for the flags of their values in the reader's language."""

import re

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.marked import QT_TRANSLATE_NOOP

_FLAG_MARK = "; "  # between the parts of a flag
_FIGURE = re.compile(r"\d+\.\d+")
_WORDS = {
    QT_TRANSLATE_NOOP("Indicators", "Palestine and the Middle East"),
    QT_TRANSLATE_NOOP("Indicators", "arms control and disarmament"),
    QT_TRANSLATE_NOOP("Indicators", "colonialism"),
    QT_TRANSLATE_NOOP("Indicators", "economic development"),
    QT_TRANSLATE_NOOP("Indicators", "human rights"),
    QT_TRANSLATE_NOOP("Indicators", "nuclear weapons and material"),
    QT_TRANSLATE_NOOP(
        "Indicators", "0 in the rounded source: nil, below 0.5 million or unreported cannot be told apart"
    ),
    QT_TRANSLATE_NOOP(
        "Indicators",
        "dollar level doubtful: the French totals imply about 45 francs per dollar against an official rate near 119",
    ),
    QT_TRANSLATE_NOOP("Indicators", "Soviet share left out for this reason"),
    QT_TRANSLATE_NOOP("Indicators", "Soviet total of {0} implausible in the source: share left out"),
    QT_TRANSLATE_NOOP(
        "Indicators", "Soviet total on another basis from 1981: Soviet share not comparable with earlier years"
    ),
    QT_TRANSLATE_NOOP("Indicators", "doubtful: COW's own smoothed series gives 14"),
    QT_TRANSLATE_NOOP("Indicators", "200 (Suez): France coded as at war with Egypt, the USSR as having threatened"),
    QT_TRANSLATE_NOOP(
        "Indicators",
        "258 (World War II coalition dispute): the two never fought each other over it",
    ),
    QT_TRANSLATE_NOOP("Indicators", "opposite sides by the coding rule"),
    QT_TRANSLATE_NOOP("Indicators", "France not in the state system of the source"),
    QT_TRANSLATE_NOOP("Indicators", "League of Nations volume gives 609 million francs for the same flow"),
    QT_TRANSLATE_NOOP("Indicators", "fewer than 20 votes"),
    QT_TRANSLATE_NOOP("Indicators", "fewer than 5 votes"),
    QT_TRANSLATE_NOOP("Indicators", "identical to 1963 in the source"),
    QT_TRANSLATE_NOOP(
        "Indicators",
        "military expenditure drops by more than half in the source between 1988 and 1989 (change of estimate)",
    ),
    QT_TRANSLATE_NOOP("Indicators", "military personnel missing: score too low"),
    QT_TRANSLATE_NOOP("Indicators", "occupied: score of the Vichy state"),
    QT_TRANSLATE_NOOP("Indicators", "missing in the source"),
    QT_TRANSLATE_NOOP("Indicators", "no regular voting (19th session)"),
    QT_TRANSLATE_NOOP("Indicators", "no value: absent from the source"),
    QT_TRANSLATE_NOOP("Indicators", "no value: session 19 absent from the source"),
    QT_TRANSLATE_NOOP("Indicators", "not in the state system of the source"),
    QT_TRANSLATE_NOOP(
        "Indicators",
        "package admission of new members: its 16 votes are the only identical ones (0 of the other 11)",
    ),
    QT_TRANSLATE_NOOP("Indicators", "rank not coded in the source for this year"),
    QT_TRANSLATE_NOOP("Indicators", "total missing: no population figure in the source"),
    QT_TRANSLATE_NOOP("Indicators", "total taken from the British Statistical Abstract (1907-1918)"),
}


def subject_word(subject: str) -> str:
    """Return a subject of a series in words; one of another edition stays as it is."""
    return QCoreApplication.translate("Indicators", subject) if subject in _WORDS else subject


def flag_words(flag: str) -> str:
    """Return why a value is doubtful or missing, part by part; what another edition says stays as it is."""
    return _FLAG_MARK.join(map(_flag_part, flag.split(_FLAG_MARK)))


def is_worded(text: str) -> bool:
    """Whether a subject or a part of a flag is known in every language."""
    return text in _WORDS or _FIGURE.sub("{0}", text) in _WORDS


def _flag_part(part: str) -> str:
    """Return a part of a flag; a figure in it stands as it is in the edition."""
    if part in _WORDS:
        return QCoreApplication.translate("Indicators", part)
    figures = _FIGURE.findall(part)
    pattern = _FIGURE.sub("{0}", part)
    return QCoreApplication.translate("Indicators", pattern).format(*figures) if pattern in _WORDS else part
