"""Citations as rich text and for the clipboard. A citation comes as simple HTML with its texts escaped."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData

from desktop_app.domain.cited import CitedItem, CitedWork
from desktop_app.render.theme import Theme
from desktop_app.ui.item_words import heading_word


def citation_page(cited: CitedItem, theme: Theme) -> str:
    """Return the citation of an item, and below it those of its sources."""
    return (
        f"<html><head>{_style(theme)}</head><body><p>{cited.own.html}</p>{_sources(cited)}{_works(cited)}</body></html>"
    )


def message_page(text: str, theme: Theme) -> str:
    """Return a plain text that stands in place of a citation."""
    return f'<html><head>{_style(theme)}</head><body><p class="side">{escape(text)}</p></body></html>'


def citation_mime(works: Sequence[CitedWork]) -> QMimeData:
    """Return citations for the clipboard, a paragraph each: as plain text and as HTML."""
    data = QMimeData()
    data.setText("\n".join(work.text for work in works))
    data.setHtml("".join(f"<p>{work.html}</p>" for work in works))
    return data


def _sources(cited: CitedItem) -> str:
    if not cited.sources:
        return ""
    rows = "".join(
        f'<tr><td class="side">[{n}]</td><td>{source.html}</td></tr>' for n, source in enumerate(cited.sources, start=1)
    )
    return f'<p class="heading">{escape(heading_word("sources").upper())}</p><table width="100%">{rows}</table>'


def _works(cited: CitedItem) -> str:
    """Say of a span how many works are cited for it: they are too many to be listed here."""
    if not cited.is_span:
        return ""
    text = QCoreApplication.translate(
        "CiteDialog", "%Ln work(s) are cited for what happened then; the export writes them all.", "",
        len(cited.references),
    )  # fmt: skip
    return f'<p class="side">{escape(text)}</p>'


def _style(theme: Theme) -> str:
    return f"""<style>
        body {{ color: {theme.ink.name()}; }}
        p {{ line-height: 140%; margin: 8px 0; }}
        td {{ padding: 2px 8px 6px 0; }}
        .side {{ color: {theme.soft_ink.name()}; }}
        .heading {{ font-size: small; font-weight: 700; color: {theme.soft_ink.name()}; margin: 14px 0 4px 0; }}
    </style>"""
