"""How to cite an item, as the window and the commands see it."""

from typing import Any, NamedTuple


class CiteQuestion(NamedTuple):
    """Which item is to be cited, and in which style (its id). `title` stands for that of the item where it has one."""

    item: str
    style: str
    title: str = ""


class CitedWork(NamedTuple):
    """One citation: simple HTML with escaped texts, plain text, and the work as a CSL-JSON item."""

    id: str
    html: str
    text: str
    csl: dict[str, Any]


class CitedItem(NamedTuple):
    """An item with what it rests on. `lasting_id` is the same in every edition.

    `references` are the ids of the works that belong to it: its sources, or for a span of time all works that are
    cited for what touches it, which are too many to be listed.
    """

    lasting_id: str
    edition: str
    own: CitedWork
    sources: tuple[CitedWork, ...]
    references: tuple[str, ...]
    is_span: bool
