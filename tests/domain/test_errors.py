from desktop_app.domain.errors import UserError


def test_an_error_is_its_sentence_and_carries_what_a_translation_needs():
    error = UserError("There is no database x.db.", "missing", path="x.db")
    assert str(error) == "There is no database x.db."
    assert (error.key, error.facts) == ("missing", {"path": "x.db"})
