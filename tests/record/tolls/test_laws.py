"""Laws of bounds: more claims never widen them, every possible number lies within, parties are alike."""

from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.record.tolls.enumerating import Enumeration
from truceline.record.shapes import TollReading
from truceline.record.tolls.bounds import bounds
from truceline.record.tolls.cells import People
from truceline.record.tolls.reckoning import Reckoning

DAYS = ("2020-10-01", "2020-10-02", "2020-10-03")
A, B = ("a",), ("b",)
OTHER = {"a": "b", "b": "a"}


def reading(number: int = 0, **fields: object) -> TollReading:
    """An estimate of a third party's, unless `fields` say otherwise."""
    given = {
        "claim": f"c{number:02}",
        "reading": "estimate",
        "ruled": False,
        "rules": (),
        "speaker": f"s{number:02}",
        "standing": "third party",
        "outcome": "killed",
        "parties": A,
        "status": "all",
        "since": None,
        "until": DAYS[-1],
        "moment": None,
        "place": None,
        "each": False,
        "low": None,
        "high": None,
    }
    return TollReading.model_validate({**given, **fields})


@st.composite
def numbered(draw: st.DrawFn, most: int = 3) -> dict[str, object]:
    """People, days and ends of a number; every third is of an event in a town, which binds from below."""
    first, last = sorted(draw(st.tuples(st.integers(0, 2), st.integers(0, 2))))
    low = draw(st.none() | st.integers(0, most))
    high = draw(st.none() | st.integers(low or 0, most))
    town = draw(st.sampled_from([None, None, 1, 2]))
    return {
        "parties": draw(st.sampled_from([A, B, (*A, *B)])),
        "status": draw(st.sampled_from(["military", "civilian", "all"])),
        "since": DAYS[first] if town else draw(st.sampled_from([None, DAYS[first]])),
        "until": DAYS[last],
        "place": town,
        "low": low,
        "high": None if town else high,
        "speaker": draw(st.sampled_from(["s1", "s2", "s3"])),
    }


def several(least: int = 1, most: int = 5) -> st.SearchStrategy[list[TollReading]]:
    """Readings that come one after the other."""
    return st.lists(numbered(), min_size=least, max_size=most).map(
        lambda rows: [reading(number, **fields) for number, fields in enumerate(rows)]
    )


small = st.lists(
    numbered(most=2).map(lambda fields: {**fields, "status": "military", "since": None, "place": None}),
    min_size=1,
    max_size=4,
).map(lambda rows: [reading(number, **fields) for number, fields in enumerate(rows)])

ASKED = [
    People(parties, status, since)
    for parties in (A, B, (*A, *B))
    for status in ("military", "civilian", "all")
    for since in (None, DAYS[1])
]


@settings(max_examples=60, deadline=None)
@given(several(), several(1, 2))
def test_adding_a_claim_never_widens_a_bound(before: list[TollReading], more: list[TollReading]) -> None:
    added = [one.model_copy(update={"claim": f"x{one.claim}"}) for one in more]
    fewer, all_ = Reckoning(before), Reckoning([*before, *added])
    assume(all_.agree)
    assert fewer.agree
    for people in ASKED:
        for day in DAYS:
            assert all_.least(people, day) >= fewer.least(people, day)
            most, limit = all_.greatest(people, day), fewer.greatest(people, day)
            assert limit is None or (most is not None and most <= limit)


@settings(max_examples=60, deadline=None)
@given(several())
def test_an_answer_does_not_hang_on_what_was_asked_before(readings: list[TollReading]) -> None:
    asked = Reckoning(readings)
    assume(asked.agree)
    for people in ASKED:
        for day in DAYS:
            answer = asked.least(people, day), asked.greatest(people, day)
            fresh = Reckoning(readings)
            assert answer == (fresh.least(people, day), fresh.greatest(people, day))


in_towns = st.lists(
    numbered(most=2).map(
        lambda fields: {
            **fields,
            "parties": A,
            "status": "military",
            "until": min(str(fields["until"]), DAYS[1]),
        }
    ),
    min_size=1,
    max_size=3,
).map(
    lambda rows: [
        reading(
            number, **{**fields, "since": fields["since"] and min(str(fields["since"]), str(fields["until"]))}
        )
        for number, fields in enumerate(rows)
    ]
)


@settings(max_examples=60, deadline=None)
@given(small | in_towns)
def test_a_brute_force_enumeration_agrees(readings: list[TollReading]) -> None:
    found = Reckoning(readings)
    # A ceiling holds what is below it; where nothing has one, the enumeration has to stop somewhere.
    every = Enumeration(readings, most=2)
    for people in (People(A, "military"), People(B, "military"), People((*A, *B), "military")):
        for day in sorted({str(one.until) for one in readings}):
            totals = every.totals(people, day)
            if not found.agree:
                assert not totals
                continue
            assert min(totals) == found.least(people, day)
            most = found.greatest(people, day)
            assert most is None or max(totals) == min(most, max(totals))


@settings(max_examples=40, deadline=None)
@given(several(), st.randoms(use_true_random=False))
def test_every_assignment_that_satisfies_the_claims_lies_within(
    readings: list[TollReading], random: object
) -> None:
    """People are put into cells first, and numbers that are right about them are read off."""
    enumeration = Enumeration(readings, most=0)
    people = {cell: random.randrange(4) for cell in enumeration.cells}  # type: ignore[attr-defined]
    right = [
        one.model_copy(
            update={
                "low": None if one.low is None else enumeration.number(people, one),
                "high": None if one.high is None else enumeration.number(people, one),
            }
        )
        for one in readings
    ]
    found = Reckoning(right)
    assert found.agree
    for asked in ASKED:
        for day in sorted({str(one.until) for one in readings}):
            number = enumeration.total(people, asked, day)
            assert found.least(asked, day) <= number
            most = found.greatest(asked, day)
            assert most is None or number <= most


@settings(max_examples=40, deadline=None)
@given(several())
def test_relabelling_the_parties_relabels_the_bounds(readings: list[TollReading]) -> None:
    swapped = [
        one.model_copy(update={"parties": tuple(sorted(OTHER[p] for p in one.parties))}) for one in readings
    ]

    def said(given: Sequence[TollReading], names: dict[str, str]) -> set[tuple[object, ...]]:
        return {
            (
                tuple(sorted(names[p] for p in b.parties)),
                b.status,
                b.since,
                b.under,
                b.low.value,
                b.high.value,
            )
            for b in bounds(given, DAYS[-1])[0]
        }

    assert said(swapped, OTHER) == said(readings, {"a": "a", "b": "b"})


@settings(max_examples=40, deadline=None)
@given(several(2, 6))
def test_the_claims_that_hold_an_end_suffice_and_none_is_idle(readings: list[TollReading]) -> None:
    for bound in bounds(readings, DAYS[-1])[0]:
        people = People(bound.parties, bound.status, bound.since)
        if bound.under == "third parties" and not bound.conflicting:
            holding = [one for one in readings if one.claim in bound.low.held_by]
            assert Reckoning(holding).least(people, DAYS[-1]) == bound.low.value
            for idle in holding:
                rest = [one for one in holding if one is not idle]
                assert Reckoning(rest).least(people, DAYS[-1]) < (bound.low.value or 0)


@settings(max_examples=40, deadline=None)
@given(several(3, 6))
def test_a_conflict_is_minimal_and_the_rest_agrees(readings: list[TollReading]) -> None:
    _, conflicts = bounds(readings, DAYS[-1])
    assert bool(conflicts) == (not Reckoning(readings).agree)
    for conflict in conflicts:
        for claims in conflict.sets:
            chosen = [one for one in readings if one.claim in claims]
            assert not Reckoning(chosen).agree
            assert all(Reckoning([one for one in chosen if one is not idle]).agree for idle in chosen)
        for aside in conflict.set_aside:
            assert Reckoning([one for one in readings if one.claim not in aside]).agree
            assert all(set(aside) & set(claims) for claims in conflict.sets)
