"""What is wrong with a source file: where, and how to mend it."""

from dataclasses import dataclass

_MOST_LETTERS = 400  # of a sentence


class CellError(ValueError):
    """A cell can't be read; the message says why and what to write."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. `line` is the line of the file where the row starts; `column` is empty for a whole row."""

    file: str
    line: int
    column: str
    sentence: str

    def __str__(self) -> str:
        """Name file, line and column, then the sentence."""
        where = f", column {self.column}" if self.column else ""
        return f"{self.file}, line {self.line}{where}: {_readable(self.sentence)}"


def _readable(sentence: str) -> str:
    """Return a sentence on one line, whatever cell it quotes; of a long one the middle is left out, not the mend."""
    if len(sentence) > _MOST_LETTERS:
        sentence = f"{sentence[: _MOST_LETTERS // 2]} … {sentence[-_MOST_LETTERS // 2 :]}"
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in sentence)


class SourceError(Exception):
    """The sources can't be made into an edition; carries every problem found in one run."""

    def __init__(self, problems: list[Problem]) -> None:
        """Sort the problems by file and line."""
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))
