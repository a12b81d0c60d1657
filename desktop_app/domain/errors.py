"""Errors that are nobody's bug: one sentence for the person, never a traceback."""


class UserError(Exception):
    """Something outside the program is wrong: a file, an argument, a date.

    The message is one English sentence that names what and where, and how to mend it. `key` and `facts` let
    the window say the same in the reader's language.
    """

    def __init__(self, message: str, key: str = "", **facts: str) -> None:
        """Keep the sentence, and what a translation of it is made from."""
        super().__init__(message)
        self.key = key
        self.facts = facts
