"""Memos: what is asked again about the same things is not made again."""

from truceline.record.memo import NOTHING, Lasting, Memo


class Counter:
    """Adds, and counts how often."""

    def __init__(self) -> None:
        self.asked = 0

    def add(self, a: int, b: int) -> int:
        self.asked += 1
        return a + b


def test_the_same_things_are_asked_about_once_under_each_name() -> None:
    memo, counter = Memo(), Counter()
    assert [memo.of("sum", counter.add, 1, 2), memo.of("sum", counter.add, 1, 2)] == [3, 3]
    assert counter.asked == 1
    assert memo.of("other", counter.add, 1, 2) == 3
    assert counter.asked == 2


def test_other_things_have_another_answer_and_the_last_one_is_kept() -> None:
    memo, counter = Memo(), Counter()
    answers = [memo.of("sum", counter.add, *things) for things in ((1, 2), (2, 2), (2, 2), (1, 2))]
    assert answers == [3, 4, 4, 3]
    assert counter.asked == 3


def test_functions_of_one_name_are_told_apart() -> None:
    memo = Memo()
    assert (memo.of("", min, 1, 2), memo.of("", max, 1, 2)) == (1, 2)


def test_a_record_that_is_made_once_keeps_nothing() -> None:
    counter = Counter()
    assert [NOTHING.of("sum", counter.add, 1, 2), NOTHING.of("sum", counter.add, 1, 2)] == [3, 3]
    assert counter.asked == 2


def test_what_follows_from_a_part_alone_is_made_once() -> None:
    def listed(part: Lasting) -> list[Lasting]:
        return [part]

    part = Lasting()
    assert part.once(listed) is part.once(listed)
    assert part.once(listed) is not Lasting().once(listed)
