"""CSL-JSON as the text of a file."""

import json
from collections.abc import Iterable

from desktop_app.citations.csl_items import CslItem


def csl_json(items: Iterable[CslItem]) -> str:
    """Return items as a JSON array, letters as they are."""
    return json.dumps(list(items), ensure_ascii=False, indent=2) + "\n"
