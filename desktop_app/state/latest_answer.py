"""Questions answered beside the window, so that nothing waits: only the answer to the latest one is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


class LatestAnswer(QObject):
    """Asks one thing at a time in a thread of its own; a question asked meanwhile takes the place of one that waits.

    `answer` is called in that thread with the question; what it raises is told as `failed`. `interrupt` may be called
    from here to make a stale answer end early.
    """

    answered = Signal(object, object)  # the question and its answer
    failed = Signal(object, object)  # the question and the error
    _done = Signal(int, object, object, bool)

    def __init__(
        self,
        answer: Callable[[Any], Any],
        interrupt: Callable[[], object] | None = None,
        parent: QObject | None = None,
        discard: Callable[[Any], object] = lambda _answer: None,
    ) -> None:
        """Start no thread before somebody asks. `discard` is called with an answer that nobody wants any more."""
        super().__init__(parent)
        self._answer = answer
        self._interrupt = interrupt
        self._discard = discard
        self._asked = 0
        self._told = 0
        self._running = self._closed = False
        self._waiting: list[Any] = []  # at most one question
        self._thread: ThreadPoolExecutor | None = None
        self._done.connect(self._tell)

    @property
    def is_waiting(self) -> bool:
        """Whether the latest question has no answer yet."""
        return self._told < self._asked

    def ask(self, question: Any) -> None:
        """Ask for an answer; an earlier question will never be answered, nor any after the end."""
        if self._closed:
            return
        self._asked += 1
        self._waiting = [question]
        if not self._running:
            self._start()
        elif self._interrupt is not None:
            self._interrupt()

    def forget(self) -> None:
        """Want no answer any more."""
        self._asked += 1
        self._told = self._asked
        self._waiting = []

    def close(self) -> None:
        """End the thread, once what it is at has ended."""
        self.forget()
        self._closed = True
        if self._running and self._interrupt is not None:
            self._interrupt()
        if self._thread is not None:
            self._thread.shutdown(wait=True)

    def _start(self) -> None:
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor  # not needed to paint the first frame

            self._thread = ThreadPoolExecutor(1, thread_name_prefix="answers")
        self._running = True
        self._thread.submit(self._work, self._asked, self._waiting.pop())

    def _work(self, number: int, question: Any) -> None:
        try:
            result, is_answer = self._answer(question), True
        except Exception as error:  # noqa: BLE001 - told where it can be said to the reader
            result, is_answer = error, False
        if self._closed and is_answer:
            self._discard(result)  # nobody is told any more
        else:
            self._done.emit(number, question, result, is_answer)

    def _tell(self, number: int, question: Any, result: Any, is_answer: bool) -> None:
        self._running = False
        if number == self._asked:
            self._told = number
            (self.answered if is_answer else self.failed).emit(question, result)
        elif is_answer:
            self._discard(result)
        if self._waiting and not self._running:
            self._start()
