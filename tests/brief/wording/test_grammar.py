import pytest

from truceline.brief.wording import grammar


@pytest.mark.parametrize(
    ("items", "listed"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_a_list_has_and_before_its_last_item(items: list[str], listed: str) -> None:
    assert grammar.listing(items) == listed


def test_alternatives_are_joined_by_or() -> None:
    assert grammar.listing(["one side", "the other"], "or") == "one side or the other"


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Armenia", "Armenia’s"),
        ("the United States", "the United States’"),
        ("the US", "the US’s"),
        ("Sudanese forces", "Sudanese forces’"),
    ],
)
def test_possessives_of_plurals_take_an_apostrophe_alone(name: str, owner: str) -> None:
    assert grammar.possessive(name) == owner


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("Armenia", "Armenia"),
        ("US", "the US"),
        ("United States", "the United States"),
        ("Netherlands", "the Netherlands"),
        ("UN", "the UN"),
        ("NATO", "NATO"),
        ("UN Security Council", "the UN Security Council"),
        ("Amnesty International", "Amnesty International"),
        ("Syrian Observatory for Human Rights", "the Syrian Observatory for Human Rights"),
        ("Nagorno-Karabakh’s defence ministry", "Nagorno-Karabakh’s defence ministry"),
        ("Azerbaijani defence ministry", "the Azerbaijani defence ministry"),
        ("Ministry of Defence of Azerbaijan", "the Ministry of Defence of Azerbaijan"),
        ("Armenian forces", "Armenian forces"),
        ("Armenian Armed Forces", "the Armenian Armed Forces"),
        ("officials", "officials"),
        ("Houthis", "the Houthis"),
        ("French foreign minister", "the French foreign minister"),
        ("state media", "state media"),
        ("two sides", "the two sides"),
        ("both sides", "both sides"),
        ("the Kremlin", "the Kremlin"),
        ("city’s mayor, A. N. Other", "the city’s mayor, A. N. Other"),
        ("Armenia's army", "Armenia’s army"),
        ("Minsk Group's co-chairs", "Minsk Group’s co-chairs"),
        ("Barda region", "the Barda region"),
        ("Gaza Strip", "the Gaza Strip"),
        ("eastern Ghouta", "eastern Ghouta"),
    ],
)
def test_names_take_the_article_that_english_gives_them(name: str, within: str) -> None:
    assert grammar.with_article(name) == within


@pytest.mark.parametrize("name", ["Armenian forces", "the rebels", "the Azeris", "officials of the region"])
def test_plural_names_take_have(name: str) -> None:
    assert grammar.is_plural(name)


@pytest.mark.parametrize("name", ["Armenia", "the United States", "Hamas", "the congress", "Reuters"])
def test_other_names_take_has(name: str) -> None:
    assert not grammar.is_plural(name)


def test_things_are_counted_in_words_up_to_nine() -> None:
    assert grammar.counted(1, "truce", "truces") == "one truce"
    assert grammar.counted(3, "truce", "truces") == "three truces"
    assert grammar.counted(12, "truce", "truces") == "12 truces"


def test_runs_of_numbers_are_drawn_together() -> None:
    assert grammar.numbered("promise", [2]) == "promise 2"
    assert grammar.numbered("promise", [1, 2]) == "promises 1 and 2"
    assert grammar.numbered("promise", [1, 2, 3, 5]) == "promises 1–3 and 5"


@pytest.mark.parametrize(
    ("noun", "with_a"),
    [
        ("truce", "a truce"),
        ("agreement", "an agreement"),
        ("unilateral ceasefire", "a unilateral ceasefire"),
        ("unnamed official", "an unnamed official"),
        ("European envoy", "a European envoy"),
    ],
)
def test_a_vowel_that_is_heard_takes_an(noun: str, with_a: str) -> None:
    assert grammar.a(noun) == with_a


@pytest.mark.parametrize(
    ("text", "closed"),
    [("It held", "It held."), ("It held.", "It held."), ("He said: “no”", "He said: “no”.")],
)
def test_a_sentence_ends_in_one_full_stop_outside_quotation_marks(text: str, closed: str) -> None:
    assert grammar.closed(text) == closed


def test_quoted_words_stand_on_one_line_with_single_marks_inside() -> None:
    assert grammar.in_marks('the "pause"\n  held,') == "“the ‘pause’ held”"
    assert grammar.in_marks("the “pause” held") == "“the ‘pause’ held”"


def test_an_inner_mark_that_the_words_do_not_close_is_left_out() -> None:
    assert grammar.in_marks("a truce “without delay") == "“a truce without delay”"
    assert grammar.in_marks("the town’s ‘calm’ and ‘quiet") == "“the town’s ‘calm’ and quiet”"


def test_long_quotations_say_that_words_are_left_out() -> None:
    quoted = grammar.in_marks("word " * 200, most=40)
    assert quoted.endswith("word […]”")
    assert len(quoted) < 50


def test_a_name_that_begins_with_a_comma_takes_no_article() -> None:
    assert grammar.with_article(",") == ","
