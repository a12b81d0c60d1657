"""Dates in words, in English, French and Russian, saying no more than the date knows."""

from desktop_app.domain import day_numbers
from desktop_app.domain.dates import HistoricalDate, Moment, Precision

LANGUAGES = ("en", "fr", "ru")

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(),
}
_RUSSIAN_GENITIVE = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
_RUSSIAN_PREPOSITIONAL = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split()
_SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
    "ru": "янв фев мар апр май июн июл авг сен окт ноя дек".split(),
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье".split(),
}
_SEASONS = {
    "en": ("spring {}", "summer {}", "autumn {}"),
    "fr": ("printemps {}", "été {}", "automne {}"),
    "ru": ("весна {}", "лето {}", "осень {}"),
}
_DECADE = {"en": "the {}s", "fr": "les années {}", "ru": "{}-е годы"}
_BEFORE_CHRIST = {"en": "{} BC", "fr": "{} av. J.-C.", "ru": "{} до н. э."}
_ABOUT = {"en": "c. {}", "fr": "vers {}", "ru": "ок. {}"}
_PERHAPS = {"en": "perhaps {}", "fr": "peut-être {}", "ru": "возможно, {}"}
_OPEN_END = {"en": "from {} on", "fr": "à partir de {}", "ru": "с {}"}
_OPEN_START = {"en": "until {}", "fr": "jusqu’à {}", "ru": "до {}"}
_UNKNOWN_END = {
    "en": "from {}, end unknown",
    "fr": "depuis {}, fin inconnue",
    "ru": "начало: {}, конец неизвестен",
}
_UNKNOWN_START = {
    "en": "until {}, start unknown",
    "fr": "jusqu’à {}, début inconnu",
    "ru": "конец: {}, начало неизвестно",
}


def in_words(date: HistoricalDate, language: str = "en") -> str:
    """Say a date in words: ``2 May 1935``, ``vers 1924``, ``1920-е годы``, ``8–14 May 1956``."""
    if date.start is None or date.end is None:
        return _half_open(date, language)
    if not date.is_interval:
        return moment_in_words(date.start, language)
    return _together(date.start, date.end, language) or " – ".join(
        moment_in_words(moment, language) for moment in (date.start, date.end)
    )


def moment_in_words(moment: Moment, language: str = "en") -> str:
    """Say one end of a date in words."""
    words = _plain(moment, language)
    if moment.approximate:
        words = _ABOUT[language].format(words)
    return _PERHAPS[language].format(words) if moment.uncertain else words


def weekday_name(day_number: int, language: str = "en") -> str:
    """Return the name of the day of the week."""
    return _WEEKDAYS[language][day_numbers.weekday(day_number)]


def month_name(month: int, language: str = "en") -> str:
    """Return the name of a month, 1 to 12."""
    return _MONTHS[language][month - 1]


def short_month_name(month: int, language: str = "en") -> str:
    """Return the short name of a month, 1 to 12, as on an axis."""
    return _SHORT_MONTHS[language][month - 1]


def month_names(language: str) -> list[list[str]]:
    """Return all names that the months have in a language: in full, short, and in Russian by case."""
    names = [_MONTHS[language], _SHORT_MONTHS[language]]
    return [*names, _RUSSIAN_GENITIVE, _RUSSIAN_PREPOSITIONAL] if language == "ru" else names


def day_in_words(day_number: int, language: str = "en", *, old_style: bool = False) -> str:
    """Say a day in words, in the Gregorian calendar or, old style, in the Julian."""
    year, month, day = (day_numbers.to_julian if old_style else day_numbers.to_gregorian)(day_number)
    return f"{_day_of_month(day, language)} {_month_after_day(month, language)} {year_in_words(year, language)}"


def year_in_words(year: int, language: str = "en") -> str:
    """Say an astronomical year (0 is 1 BC)."""
    return str(year) if year > 0 else _BEFORE_CHRIST[language].format(1 - year)


def _half_open(date: HistoricalDate, language: str) -> str:
    if date.end is None:
        assert date.start is not None
        form = _OPEN_END if date.open_end else _UNKNOWN_END
        return form[language].format(moment_in_words(date.start, language))
    form = _OPEN_START if date.open_start else _UNKNOWN_START
    return form[language].format(moment_in_words(date.end, language))


def _plain(moment: Moment, language: str) -> str:
    year, month, _ = day_numbers.to_gregorian(moment.earliest)
    match moment.precision:
        case Precision.DAY:
            return day_in_words(moment.earliest, language)
        case Precision.MONTH:
            return f"{month_name(month, language)} {year_in_words(year, language)}"
        case Precision.SEASON:
            return _SEASONS[language][month // 3 - 1].format(year_in_words(year, language))
        case Precision.YEAR:
            return year_in_words(year, language)
        case Precision.DECADE:
            return _DECADE[language].format(year)
    return f"{year}–{year + 99}"  # a century


def _together(start: Moment, end: Moment, language: str) -> str | None:
    """Say two moments of one month, or two months of one year, without repeating what they share."""
    if start.uncertain or start.approximate or end.uncertain or end.approximate:
        return None
    first, last = day_numbers.to_gregorian(start.earliest), day_numbers.to_gregorian(end.earliest)
    if first[0] != last[0] or start.precision is not end.precision:
        return None
    year = year_in_words(first[0], language)
    if start.precision is Precision.MONTH:
        return f"{month_name(first[1], language)} – {month_name(last[1], language)} {year}"
    if start.precision is not Precision.DAY:
        return None
    if first[1] == last[1]:
        days = f"{_day_of_month(first[2], language)}–{_day_of_month(last[2], language)}"
        return f"{days} {_month_after_day(first[1], language)} {year}"
    return f"{_day_and_month(first, language)} – {_day_and_month(last, language)} {year}"


def _day_and_month(date: tuple[int, int, int], language: str) -> str:
    return f"{_day_of_month(date[2], language)} {_month_after_day(date[1], language)}"


def _day_of_month(day: int, language: str) -> str:
    return "1er" if language == "fr" and day == 1 else str(day)


def _month_after_day(month: int, language: str) -> str:
    return _RUSSIAN_GENITIVE[month - 1] if language == "ru" else month_name(month, language)
