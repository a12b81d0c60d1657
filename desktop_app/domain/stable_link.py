"""Links to items that hold from edition to edition: ``relations:event:mutual-assistance-pact-1935``."""

LINK_PREFIX = "relations:"


def without_link_prefix(link: str) -> str:
    """Return the id of an item from a link or from the id itself."""
    return link.removeprefix(LINK_PREFIX)
