"""The sounds that names are compared by: how near one is to another, and the class it is looked up by."""

from functools import cache
from typing import Any

import numpy as np

from truceline.custody.names.arrays import Floats
from truceline.lexicon import load

SILENCE = "-"
_STRAY = 0.002  # how often any sound at all stands for another, by error
_VOWEL, _GLIDE, _CONSONANT = 0.08, 0.15, 0.015  # how often a sound is left out, by kind
_UNWRITTEN = 0.6  # how often the other script leaves out a vowel that it does not write


@cache
def sounds() -> dict[str, int]:
    """Each sound with its number; silence has 0."""
    return {sound: number for number, sound in enumerate([SILENCE, *_data()["vowels"], *_classes()])}


@cache
def nearness() -> Floats:
    """Row by row, for each sound, how often each sound stands where it is said; silence stands for itself."""
    number = sounds()
    near = np.eye(len(number)) + _STRAY
    for one, other, share in _data()["near"]:
        near[number[one], number[other]] += share
        near[number[other], number[one]] += share
    near[0, 1:] = near[1:, 0] = 0
    shares: Floats = near / near.sum(axis=1, keepdims=True)
    return shares


def class_of(sound: str) -> str:
    """The letter of the class of consonants that a sound is looked up by; none for vowels, h and y."""
    return _classes().get(sound, "")


def left_out(unwritten: frozenset[str]) -> Floats:
    """For each sound, how often a script leaves it out that does not write the sounds `unwritten`."""
    kinds = dict.fromkeys(_data()["vowels"], _VOWEL) | dict.fromkeys(_data()["glides"], _GLIDE)
    shares = [_UNWRITTEN if sound in unwritten else kinds.get(sound, _CONSONANT) for sound in sounds()]
    shares[0] = 1
    return np.array(shares)


@cache
def _classes() -> dict[str, str]:
    return {sound: letter for letter, members in _data()["classes"].items() for sound in members}


def _data() -> Any:
    return load("scripts/sounds")
