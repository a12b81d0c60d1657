"""Columns in the reader's language, with English where there is no translation."""

from desktop_app.domain.date_words import LANGUAGES


def localized(column: str, language: str) -> str:
    """Return the SQL for a column that also exists as `column_fr` and `column_ru`."""
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    return column if language == "en" else f"coalesce({column}_{language}, {column})"
