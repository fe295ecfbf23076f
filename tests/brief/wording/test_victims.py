import pytest

from truceline.brief.wording import victims
from truceline.claims import VictimStatus


@pytest.mark.parametrize(
    ("text", "status", "nouns"),
    [
        ("its soldiers", "military", ("soldiers", "soldier")),
        ("a child", "civilian", ("children", "child")),
        ("Prisoners of war", "military", ("prisoners of war", "prisoner of war")),
        ("dead on either side", "unknown", ("people", "person")),
        ("women and children", "civilian", ("civilians", "civilian")),
    ],
)
def test_a_neutral_noun_of_the_source_is_kept(
    text: str, status: VictimStatus, nouns: tuple[str, str]
) -> None:
    assert victims.noun(text, status) == nouns


@pytest.mark.parametrize("text", ["terrorists", "enemy invaders", "martyrs"])
def test_what_one_side_calls_the_other_is_not_taken_over(text: str) -> None:
    assert victims.noun(text, "military") == ("members of the military", "member of the military")
