"""Tool tips, which Qt would otherwise read as markup where they look like it."""


def tool_tip(text: str) -> str:
    """Return a plain text as a tool tip that shows it as it is written."""
    from html import escape  # not needed to paint the first frame

    lines = "<br>".join(escape(line) for line in text.splitlines())
    return f"<qt>{lines}</qt>" if lines else ""
