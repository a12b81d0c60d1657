from desktop_app.domain.dates import parse
from desktop_app.domain.entities import Citation, EnvoyRow, Mention, Reference, Term
from desktop_app.ui import envoy_words


def _term(date="1925/1931", *, role="head", confidence="high", sending="FR"):
    return Term("envoy:x", "person:x", "X", sending, "Moscow|Kuibyshev", "Ambassador", role, parse(date), confidence)


def test_doubt_is_a_word(qapp):
    assert envoy_words.start_words(_term("1925?/1931", confidence="low"), "fr") == "peut-être 1925 (not confirmed)"
    assert envoy_words.end_words(_term("1925?/1931-05"), "ru") == "май 1931"


def test_an_end_that_is_not_known_is_not_one_that_is_still_to_come(qapp):
    assert envoy_words.end_words(_term("1925/"), "en") == "–"
    assert envoy_words.end_words(_term("1925/.."), "en") == "goes on"
    assert envoy_words.start_words(_term("../1925"), "en") == "–"


def test_a_post_says_whose_mission_it_was(qapp):
    assert envoy_words.post_words(_term()) == "Moscow, Kuibyshev · French mission"
    assert envoy_words.post_words(_term(role="unofficial", sending="SU")).endswith("Soviet, not accredited")
    assert envoy_words.title_words(_term(role="vacant")) == "vacant"


def test_sources_are_short_in_the_cell_and_whole_in_the_tip(qapp):
    book = Reference(
        "reference:a", 1, "book", "Duroselle, J.-B.", "1979", "La Décadence",
        "", "", "", "", "IN", "Paris", "", "", "", "", "", "",
    )  # fmt: skip
    row = EnvoyRow(_term(), "", (), None, None, (Citation(book, "", "p. 5"), Citation(book, "", "")), disputed=True)
    assert envoy_words.sources_words(row) == "works disagree · Duroselle 1979"
    assert envoy_words.sources_in_full(row)[0] == "Duroselle, J.-B., La Décadence (1979), Paris: IN, p. 5"


def test_a_neighbour_is_told_with_title_and_term(qapp):
    line = Mention("envoy:y", "Jean Herbette", "Ambassadeur", parse("1925-01/1931"))
    assert envoy_words.line_explained(line, "fr") == "Jean Herbette\nAmbassadeur\njanvier 1925 – 1931"
    assert envoy_words.line_explained(None, "fr") == ""
