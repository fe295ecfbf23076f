"""How much happens, who tells of it, and how much they differ. Shares are between 0 and 1."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Setting:
    """`crowding`: how far events gather in few places (0: evenly). `coverage`: each source's share of events.

    The others are shares of tellings. Of the day: `day_off` (by one), `two_days`, `no_day`, `hour`. Of the
    place: `near_town`, `district`, `no_place`. Of the act: `general_act`, `kin_act`, `other_act`. Of who did
    it: `no_actor`, and of those named `wrong_actor`, `alias`, `either`. Of whom it hit: `no_affected`,
    `no_target`, `no_class`, `wrong_class`. `no_means`: of weapons; `other_word`: of those and of targets
    that are named. Of numbers: `no_number`, and of those given `rounded`, `differing`, `early`.
    `again`: a source tells of an event once more. `denial`: the accused deny it.
    """

    name: str
    days: int
    places: int
    events: int
    crowding: float
    coverage: tuple[float, ...]
    day_off: float
    two_days: float
    no_day: float
    hour: float
    near_town: float
    district: float
    no_place: float
    general_act: float
    kin_act: float
    other_act: float
    no_actor: float
    wrong_actor: float
    alias: float
    either: float
    no_affected: float
    no_target: float
    no_means: float
    other_word: float
    no_class: float
    wrong_class: float
    no_number: float
    rounded: float
    differing: float
    early: float
    again: float
    denial: float


EASY = Setting(
    name="easy",
    days=60,
    places=60,
    events=120,
    crowding=0.3,
    coverage=(0.6, 0.5, 0.4, 0.4, 0.3),
    day_off=0.03,
    two_days=0.05,
    no_day=0.01,
    hour=0.1,
    near_town=0.02,
    district=0.05,
    no_place=0.01,
    general_act=0.1,
    kin_act=0.03,
    other_act=0.01,
    no_actor=0.3,
    wrong_actor=0.02,
    alias=0.03,
    either=0.01,
    no_affected=0.5,
    no_target=0.45,
    no_means=0.45,
    other_word=0.2,
    no_class=0.2,
    wrong_class=0.02,
    no_number=0.3,
    rounded=0.1,
    differing=0.05,
    early=0.1,
    again=0.05,
    denial=0.02,
)

HARD = Setting(
    name="hard",
    days=30,
    places=40,
    events=150,
    crowding=1.0,
    coverage=(0.55, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.1),
    day_off=0.12,
    two_days=0.06,
    no_day=0.02,
    hour=0.1,
    near_town=0.07,
    district=0.12,
    no_place=0.03,
    general_act=0.15,
    kin_act=0.1,
    other_act=0.03,
    no_actor=0.35,
    wrong_actor=0.06,
    alias=0.06,
    either=0.03,
    no_affected=0.6,
    no_target=0.55,
    no_means=0.55,
    other_word=0.3,
    no_class=0.3,
    wrong_class=0.05,
    no_number=0.35,
    rounded=0.2,
    differing=0.12,
    early=0.15,
    again=0.05,
    denial=0.04,
)

CROWDED = replace(HARD, name="crowded", crowding=1.3)
"""As hard, with still more events in the same towns on the same days."""
