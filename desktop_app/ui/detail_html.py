"""An item as rich text. Everything from the edition is escaped: no text of it is ever read as markup."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.date_words import day_in_words, in_words, weekday_name
from desktop_app.domain.dates import HistoricalDate
from desktop_app.domain.day_numbers import RUSSIA_TURNS_GREGORIAN
from desktop_app.domain.entities import Account, Citation, Fact, Item, Mention, Picture, Section
from desktop_app.domain.reference_words import reference_line
from desktop_app.render.theme import Theme
from desktop_app.ui.indicator_words import flag_words
from desktop_app.ui.item_words import confidence_word, fact_word, heading_word, kind_word, question_word, value_word

_MOST_LINES = 400
_SHORT = 22  # letters that fit beside a name in a narrow pane
_ACCOUNTS_IN_A_ROW = 3
_NBSP = "\u00a0"
_PICTURE_WIDTH = 300
_FLAG_WIDTH = 44
PICTURE_SCHEME = "picture"  # and the number of the picture on its page


def picture_width(picture: Picture) -> int:
    """Return how wide a picture stands on its page, in points."""
    return _FLAG_WIDTH if picture.is_flag else _PICTURE_WIDTH


@dataclass(frozen=True)
class DetailWriter:
    """Writes items in one theme and language: in two columns where there is room, else one under the other."""

    theme: Theme
    language: str
    is_wide: bool = False

    def html(self, item: Item) -> str:
        """Return the page of an item."""
        parts = [
            self._chips(item),
            f"<h1>{escape(item.title)}</h1>",
            self._native(item),
            self._date(item),
            *(self._picture(number, picture) for number, picture in enumerate(item.pictures)),
            self._text(item),
            self._doubt(item),
            self._facts(item),
            self._accounts(item),
            *(self._section(section, item) for section in item.sections),
            self._sources(item.citations),
            self._credits(item.pictures),
        ]
        return f"<html><head>{self._style()}</head><body>{''.join(parts)}</body></html>"

    def date_words(self, date: HistoricalDate, *, old_style: bool = False) -> str:
        """Say a date with its weekday and, where asked for and before Russia's new calendar, in old style too."""
        words = in_words(date, self.language)
        start = date.start
        if date.is_interval or start is None or not start.is_known_to_the_day:
            return words
        words += f" · {weekday_name(start.earliest, self.language)}"
        if old_style and start.earliest < RUSSIA_TURNS_GREGORIAN:
            old = day_in_words(start.earliest, self.language, old_style=True)
            words += " · " + QCoreApplication.translate("DetailWriter", "{0} old style").format(old)
        return words

    def _style(self) -> str:
        theme = self.theme
        return f"""<style>
            body {{ color: {theme.ink.name()}; }}
            h1 {{ font-family: serif; font-size: x-large; font-weight: 700; margin: 6px 0 2px 0; }}
            table.heading {{ margin-top: 14px; }}
            td.heading {{ font-size: small; font-weight: 700; color: {theme.soft_ink.name()}; padding: 10px 0 4px 0; }}
            p {{ line-height: 140%; margin: 8px 0; }}
            .date, .native, .side {{ color: {theme.soft_ink.name()}; }}
            .chip {{ background-color: {theme.chrome.name()}; color: {theme.soft_ink.name()}; font-size: small; }}
            .doubt {{ background-color: {theme.chosen.name()}; }}
            .source {{ font-size: small; margin: 4px 0; line-height: 140%; }}
            a {{ color: {theme.link.name()}; text-decoration: none; }}
            td {{ padding: 2px 8px 4px 0; }}
            .picture {{ margin: 10px 0 4px 0; }}
            .account {{ margin: 2px 0 6px 0; line-height: 130%; }}
            .reason {{ font-size: small; color: {theme.soft_ink.name()}; }}
            .under {{ font-size: small; color: {theme.soft_ink.name()}; }}
            .line {{ font-size: 1px; line-height: 1px; padding: 0; }}
        </style>"""

    def _chips(self, item: Item) -> str:
        words = [word for word in (kind_word(item.kind), *map(value_word, item.chips)) if word]
        mark = f'<span style="color: {self.theme.lane(item.lane).name()}">◆</span>{_NBSP}' if item.lane else ""
        texts = [f"{mark if not i else ''}{_unbroken(escape(word))}" for i, word in enumerate(words)]
        texts += [f'<a href="{escape(place.id)}">{_unbroken(escape(place.title))}</a>' for place in item.places]
        chips = " ".join(f'<span class="chip">{_NBSP}{text}{_NBSP}</span>' for text in texts)
        return f"<p>{chips}</p>" if chips else ""

    def _native(self, item: Item) -> str:
        return f'<div class="native">{escape(item.native_title)}</div>' if item.native_title else ""

    def _date(self, item: Item) -> str:
        return (
            f'<div class="date">{escape(self.date_words(item.date, old_style=item.old_style))}</div>'
            if item.date
            else ""
        )

    def _picture(self, number: int, picture: Picture) -> str:
        alt, width = escape(picture.alt), picture_width(picture)
        return f'<div class="picture"><img src="{PICTURE_SCHEME}:{number}" width="{width}" alt="{alt}"></div>'

    def _credits(self, pictures: Iterable[Picture]) -> str:
        lines = "".join(
            f'<div class="source">{escape(picture.title)}. {escape(picture.credit)}. {escape(picture.licence)}.</div>'
            for picture in pictures
        )
        return self._heading(heading_word("pictures")) + lines if lines else ""

    def _text(self, item: Item) -> str:
        if not item.text:
            return ""
        of_accounts = {source for account in item.accounts for source in account.sources if not account.preferred}
        marks = self._marks(item, [source for source in item.text_sources if source not in of_accounts])
        return f"<p>{escape(item.text)}<sup>{marks}</sup></p>"

    def _marks(self, item: Item, references: Iterable[str]) -> str:
        """Return the numbers of references in the list of sources, each leading to its line."""
        wanted = set(references)
        numbers = [n for n, one in enumerate(item.citations, start=1) if one.reference.id in wanted]
        return "".join(f'<a href="#source-{n}">[{n}]</a>' for n in numbers)

    def _accounts(self, item: Item) -> str:
        groups = groupby(item.accounts, key=self._question)
        parts = [
            f'<p class="account"><b>{escape(question)}</b></p>'
            + self._side_by_side([self._account(account, item) for account in accounts])
            for question, accounts in groups
        ]
        return self._heading(heading_word("accounts")) + "".join(parts) if parts else ""

    def _side_by_side(self, texts: list[str]) -> str:
        """Put accounts beside each other where there is room for that."""
        if not self.is_wide or len(texts) < 2:
            return "".join(texts)
        share = 100 // min(_ACCOUNTS_IN_A_ROW, len(texts))
        rows = (texts[at : at + _ACCOUNTS_IN_A_ROW] for at in range(0, len(texts), _ACCOUNTS_IN_A_ROW))
        cells = ("".join(f'<td width="{share}%" valign="top">{text}</td>' for text in row) for row in rows)
        return f'<table width="100%">{"".join(f"<tr>{row}</tr>" for row in cells)}</table>'

    def _question(self, account: Account) -> str:
        """Return the words of a question, with the office and its time where it is about one."""
        words, about = question_word(account.question), account.about
        if about is None or about.date is None:
            return words
        return f"{words} · {about.title}, {in_words(about.date, self.language)}"

    def _account(self, account: Account, item: Item) -> str:
        sign, side = "○", ""
        if account.preferred:
            word = QCoreApplication.translate("DetailWriter", "followed here")
            sign, side = "✓", f' <span class="reason">({escape(word)})</span>'
        reason = f'<br><span class="reason">{escape(account.reason)}</span>' if account.reason else ""
        marks = self._marks(item, account.sources)
        return f'<p class="account">{sign} {escape(account.answer)}<sup>{marks}</sup>{side}{reason}</p>'

    def _doubt(self, item: Item) -> str:
        notes = []
        if item.needs_source:
            notes.append(QCoreApplication.translate("DetailWriter", "No source beside the article confirms this yet."))
        if item.confidence in ("low", "medium"):
            notes.append(confidence_word(item.confidence))
        return f'<p><span class="doubt">{escape(" · ".join(notes))}</span></p>' if notes else ""

    def _facts(self, item: Item) -> str:
        rows = "".join(
            f'<tr><td class="side">{escape(fact_word(fact.key))}</td><td>{self._fact_value(fact, item)}</td></tr>'
            for fact in item.facts
        )
        return f'<table width="100%">{rows}</table>' if rows else ""

    def _fact_value(self, fact: Fact, item: Item) -> str:
        value = fact.value
        text = (
            self.date_words(value, old_style=item.old_style) if isinstance(value, HistoricalDate) else value_word(value)
        )
        if fact.key == "url":
            return f'<a href="{escape(text)}">{escape(text)}</a>'
        return escape(text)

    def _section(self, section: Section, item: Item) -> str:
        lines = "".join(self._line(mention, item) for mention in section.mentions[:_MOST_LINES])
        return f'{self._heading(heading_word(section.key))}<table width="100%">{lines}</table>'

    def _heading(self, text: str) -> str:
        return (
            '<table class="heading" width="100%" cellspacing="0">'
            f'<tr><td class="line" bgcolor="{self.theme.line.name()}"></td></tr>'
            f'<tr><td class="heading">{escape(text.upper())}</td></tr></table>'
        )

    def _line(self, mention: Mention, item: Item) -> str:
        """Return a row: what else is known of a thing stands beside its name, or, where that is too much, under it."""
        date = in_words(mention.date, self.language) if mention.date else ""
        sides = [escape(text) for text in (value_word(mention.detail), date, *_doubts(mention)) if text]
        title, note = self._line_title(mention, item), self._line_note(mention)
        if sides and (self.is_wide or (len(sides) == 1 and len(sides[0]) <= _SHORT)):
            beside = "<br>".join(map(_unbroken, sides) if not self.is_wide else sides)
            return f'<tr><td>{title}{note}</td><td class="side" align="right">{beside}</td></tr>'
        under = f'<br><span class="under">{" · ".join(sides)}</span>' if sides else ""
        return f'<tr><td colspan="2">{title}{under}{note}</td></tr>'

    def _line_title(self, mention: Mention, item: Item) -> str:
        title = escape(value_word(mention.title))
        if mention.id:
            title = f'<a href="{escape(mention.id)}">{escape(mention.title)}</a>'
        if marks := self._marks(item, mention.sources):
            title += f"<sup>{marks}</sup>"
        return title

    def _line_note(self, mention: Mention) -> str:
        return f'<br><span class="reason">{escape(flag_words(value_word(mention.note)))}</span>' if mention.note else ""

    def _sources(self, citations: Iterable[Citation]) -> str:
        lines = "".join(
            f'<div class="source"><a name="source-{n}"></a>[{n}] {self._source(citation)}</div>'
            for n, citation in enumerate(citations, start=1)
        )
        return self._heading(heading_word("sources")) + lines if lines else ""

    def _source(self, citation: Citation) -> str:
        text = escape(reference_line(citation.reference))
        locator = f", {escape(citation.locator)}" if citation.locator else ""
        return f'<a href="{escape(citation.reference.id)}">{text}</a>{locator}'


def _unbroken(text: str) -> str:
    """Return a text that is never cut at the end of a line."""
    return text.replace(" ", _NBSP)


def _doubts(mention: Mention) -> Iterator[str]:
    """Say what is doubtful of a line: that no work confirms it, or whether it holds on the date of the page."""
    if not mention.confirmed:
        yield QCoreApplication.translate("DetailWriter", "not confirmed")
    if not mention.certain:
        yield QCoreApplication.translate("DetailWriter", "not certain on this date")
