"""Two parts are one name or not, by sound; what the lists at hand spell is learned."""

import numpy as np
import pytest

from truceline.custody.names.alignment import SoundModel, Written
from truceline.custody.names.scripts import Script, script, script_of


def model(ours: Script, theirs: Script) -> SoundModel:
    return SoundModel(ours, theirs, np.ones(len(ours.symbols)), np.ones(len(theirs.symbols)))


def written(*parts: str) -> Written:
    read = [script(script_of(part)).read(part) for part in parts]
    symbols = np.zeros((len(read), max(map(len, read))), np.int16)
    for row, each in enumerate(read):
        symbols[row, : len(each)] = each
    return Written(symbols, np.array([len(each) for each in read]))


def weight(ours: str, theirs: str) -> float:
    sounds = model(script(script_of(ours)), script(script_of(theirs)))
    return float(sounds.weights(written(ours), written(theirs))[0])


@pytest.mark.parametrize(
    ("one", "same", "other"),
    [
        ("шмидт", "schmidt", "schulz"),
        ("جورج", "george", "gregory"),
        ("משה", "moshe", "menachem"),
        ("հակոբ", "hagop", "harut"),
        ("ჯორჯ", "george", "gregory"),
        ("αλέξανδρος", "alexandros", "anastasios"),
        ("мәммәдов", "məmmədov", "mustafayev"),
        ("գևորգ", "геворк", "григор"),
    ],
)
def test_by_the_lexicon_alone_a_name_is_nearer_to_itself_than_to_another(
    one: str, same: str, other: str
) -> None:
    assert weight(one, same) > 2
    assert weight(one, same) > weight(one, other) + 2


def test_unwritten_vowels_cost_little_and_other_consonants_much() -> None:
    assert weight("محمد", "muhammad") > 2
    assert weight("محمد", "mahmoud") > 0
    assert weight("محمد", "suleiman") < -2


def test_the_spelling_of_the_lists_at_hand_is_learned() -> None:
    """A scheme that writes х as “j”, as names come through Spanish."""
    sounds = model(script("cyrillic"), script("latin"))
    ours = written("хасан", "хамид", "ахмед", "рахим", "хусейн", "саиджон")
    theirs = written("jasan", "jamid", "ajmed", "rajim", "jusein", "saijon")
    before = sounds.weights(ours, theirs)
    sounds.learn(ours, theirs)
    assert (sounds.weights(ours, theirs)[:5] > before[:5]).all()


def test_rows_of_any_width_are_aligned_alike() -> None:
    sounds = model(script("cyrillic"), script("latin"))
    alone = sounds.weights(written("анна"), written("anna"))
    together = sounds.weights(written("анна", "константин"), written("anna", "konstantinos"))
    assert together[0] == pytest.approx(alone[0])
