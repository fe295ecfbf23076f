"""Naming traditions are found in a list without being told which there are."""

import numpy as np

from truceline.custody.matching.roster import roster
from truceline.custody.matching.traditions import traditions, word_counts
from truceline.custody.people import Listed

ARMENIAN = (("Karen", "Levon", "Aram", "Hakob", "Tigran"), ("Sargsyan", "Petrosyan", "Hakobyan", "Avetisyan"))
GREEK = (("Giorgos", "Dimitris", "Nikolaos", "Christos"), ("Papadopoulos", "Oikonomou", "Angelopoulos"))


def people() -> list[Listed]:
    """Both traditions in turn, so that the order says nothing."""
    rows = []
    for number in range(120):
        given, family = (ARMENIAN, GREEK)[number % 2]
        name = f"{given[number // 2 % len(given)]} {family[number // 3 % len(family)]}"
        rows.append(Listed(id=str(number), row=number + 2, name=name))
    return rows


def test_names_of_one_kind_are_kept_together() -> None:
    found = traditions(roster(people()))
    armenian, greek = set(found[::2].tolist()), set(found[1::2].tolist())
    assert not armenian & greek


def test_each_word_is_counted_where_it_stands() -> None:
    listed = roster(people())
    found = traditions(listed)
    counts = word_counts(listed, found)
    assert counts.sum() == 240
    assert (counts.sum(axis=1) == listed.frequency).all()
    assert np.count_nonzero(counts[listed.words.index("karen")]) == 1


def test_a_short_list_has_one_tradition() -> None:
    assert traditions(roster(people()[:10])).tolist() == [0] * 10
