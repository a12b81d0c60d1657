from desktop_app.ingest.problems import Problem, SourceError


def test_a_problem_says_where_it_is():
    assert str(Problem("events.csv", 7, "date", "is empty")) == "events.csv, line 7, column date: is empty"
    assert str(Problem("events.csv", 7, "", "has 3 cells")) == "events.csv, line 7: has 3 cells"


def test_problems_come_in_the_order_of_the_files():
    problems = [Problem("b.csv", 1, "", "x"), Problem("a.csv", 10, "", "x"), Problem("a.csv", 9, "", "x")]
    error = SourceError(problems)
    assert [(problem.file, problem.line) for problem in error.problems] == [("a.csv", 9), ("a.csv", 10), ("b.csv", 1)]
    assert str(error).count("\n") == 2
