"""Every setting of a reader: its name, type and default. Damaged or unknown values fall back to the default."""

import math

from PySide6.QtCore import QByteArray, QSettings

THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "fr", "ru")
LEAST_SCALE, MOST_SCALE = 0.7, 3.0


class Settings:
    """Typed access to what is remembered between two runs."""

    def __init__(self, store: QSettings) -> None:
        """Keep the settings in `store`."""
        self._store = store

    @property
    def file(self) -> str:
        """The path of the file that keeps them."""
        return self._store.fileName()

    @property
    def are_kept(self) -> bool:
        """Whether that file can be written."""
        return self._store.isWritable()

    @property
    def theme(self) -> str:
        """One of THEMES."""
        return self._choice("theme", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._keep("theme", value)

    @property
    def language(self) -> str:
        """One of LANGUAGES."""
        return self._choice("language", LANGUAGES)

    @language.setter
    def language(self, value: str) -> None:
        self._keep("language", value)

    @property
    def text_scale(self) -> float:
        """How much larger the texts are than the system's, from LEAST_SCALE to MOST_SCALE."""
        try:
            scale = float(str(self._store.value("text_scale", 1.0)))
        except ValueError:
            return 1.0
        return min(MOST_SCALE, max(LEAST_SCALE, scale)) if math.isfinite(scale) else 1.0

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._keep("text_scale", value)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, empty at the first start."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._keep("window/geometry", value)

    @property
    def layout(self) -> QByteArray:
        """Docks and tool bars of the window, empty at the first start."""
        return self._bytes("window/layout")

    @layout.setter
    def layout(self, value: QByteArray) -> None:
        self._keep("window/layout", value)

    @property
    def span(self) -> tuple[float, float] | None:
        """The visible span when the window was closed, in days."""
        try:
            start, end = (float(text) for text in str(self._store.value("view/span", "")).split("/"))
        except ValueError:
            return None
        return (start, end) if end > start and math.isfinite(end - start) else None

    @span.setter
    def span(self, value: tuple[float, float]) -> None:
        self._keep("view/span", f"{value[0]!r}/{value[1]!r}")

    @property
    def item(self) -> str:
        """The id of the item that was chosen when the window was closed."""
        return str(self._store.value("view/item", ""))

    @item.setter
    def item(self, value: str) -> None:
        self._keep("view/item", value)

    @property
    def hidden_lanes(self) -> list[str]:
        """The ids of the lanes that are hidden."""
        return self._words("view/hidden_lanes")

    @hidden_lanes.setter
    def hidden_lanes(self, value: list[str]) -> None:
        self._keep("view/hidden_lanes", "|".join(value))

    @property
    def collapsed_lanes(self) -> list[str]:
        """The ids of the lanes that are collapsed."""
        return self._words("view/collapsed_lanes")

    @collapsed_lanes.setter
    def collapsed_lanes(self, value: list[str]) -> None:
        self._keep("view/collapsed_lanes", "|".join(value))

    @property
    def pinned_lanes(self) -> list[str]:
        """The ids of the lanes that are pinned to the top."""
        return self._words("view/pinned_lanes")

    @pinned_lanes.setter
    def pinned_lanes(self, value: list[str]) -> None:
        self._keep("view/pinned_lanes", "|".join(value))

    @property
    def shown_indicators(self) -> list[str]:
        """The ids of the indicators that are shown under the lanes."""
        return self._words("view/shown_indicators")

    @shown_indicators.setter
    def shown_indicators(self, value: list[str]) -> None:
        self._keep("view/shown_indicators", "|".join(value))

    @property
    def recent_searches(self) -> list[str]:
        """What was searched for, the latest first."""
        return [line for line in str(self._store.value("search/recent", "")).split("\n") if line]

    @recent_searches.setter
    def recent_searches(self, value: list[str]) -> None:
        self._keep("search/recent", "\n".join(value))

    @property
    def citation_style(self) -> str:
        """The id of the style in which was cited last; empty at first."""
        return str(self._store.value("cite/style", ""))

    @citation_style.setter
    def citation_style(self, value: str) -> None:
        self._keep("cite/style", value)

    @property
    def lower_page(self) -> int:
        """Which page of the lower side was in front."""
        text = str(self._store.value("window/lower_page", ""))
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 3 else 0

    @lower_page.setter
    def lower_page(self, value: int) -> None:
        self._keep("window/lower_page", value)

    def _keep(self, key: str, value: object) -> None:
        """Set what is another value than before: a file that says it already is not written again."""
        if self._store.value(key) != value:
            self._store.setValue(key, value)

    def _words(self, key: str) -> list[str]:
        return [word for word in str(self._store.value(key, "")).split("|") if word]

    def _choice(self, key: str, choices: tuple[str, ...]) -> str:
        value = str(self._store.value(key, choices[0]))
        return value if value in choices else choices[0]

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
