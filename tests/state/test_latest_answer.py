import threading

import pytest

from desktop_app.state.latest_answer import LatestAnswer


@pytest.fixture
def gate():
    """Keeps answers back until it is set."""
    gate = threading.Event()
    yield gate
    gate.set()


@pytest.fixture
def made(qapp):
    made = []

    def make(answer, interrupt=None):
        answers = LatestAnswer(answer, interrupt)
        told = []
        answers.answered.connect(lambda question, answer: told.append((question, answer)))
        answers.failed.connect(lambda question, error: told.append((question, error)))
        made.append(answers)
        return answers, told

    yield make
    for answers in made:
        answers.close()


def test_a_question_is_answered_in_another_thread(qtbot, made):
    answers, told = made(lambda question: (question * 2, threading.current_thread() is threading.main_thread()))
    answers.ask(21)
    assert answers.is_waiting
    qtbot.waitUntil(lambda: told == [(21, (42, False))], timeout=2000)
    assert not answers.is_waiting


def test_only_the_latest_of_many_questions_is_answered(qtbot, made, gate):
    asked = []

    def answer(question):
        asked.append(question)
        gate.wait(5)
        return question

    answers, told = made(answer)
    for question in range(50):
        answers.ask(question)
    gate.set()
    qtbot.waitUntil(lambda: not answers.is_waiting, timeout=5000)
    assert told == [(49, 49)]
    assert asked in ([0, 49], [49])


def test_a_new_question_interrupts_the_old_one(qtbot, made, gate):
    answers, told = made(lambda question: gate.wait(5) or question, gate.set)
    answers.ask("old")
    answers.ask("new")
    qtbot.waitUntil(lambda: not answers.is_waiting, timeout=5000)
    assert [question for question, _ in told] == ["new"]


def test_what_is_forgotten_is_not_told(qtbot, made, gate):
    answers, told = made(lambda question: gate.wait(5))
    answers.ask(1)
    answers.forget()
    assert not answers.is_waiting
    gate.set()
    answers.close()
    qtbot.wait(20)
    assert told == []


def test_an_error_is_told_and_the_next_question_answered(qtbot, made):
    answers, told = made(lambda question: 1 / question)
    answers.ask(0)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=2000)
    assert isinstance(told[0][1], ZeroDivisionError)
    answers.ask(1)
    qtbot.waitUntil(lambda: told[-1] == (1, 1.0), timeout=2000)


def test_it_can_be_closed_while_it_works(made, gate):
    answers, told = made(lambda question: gate.wait(5), gate.set)
    answers.ask(1)
    answers.close()
    assert told == []
    answers.ask(2)
    assert not answers.is_waiting
