"""What the map is asked to show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """Something said of a place. WGS 84 degrees. ValueError for an impossible position or kind.

    `label` is the name as the source wrote it, `other` the form that the other side uses, or null. `kind` is
    "incident:" and an ACLED sub-event, "venue" (of talks) or "place". `number` refers to the text.
    `approximate`: the coordinates are the centre of a region, not a point. `claims`: what it rests on (ids).
    """

    lat: float
    lon: float
    label: str
    other: str | None = None
    kind: str = "place"
    number: int | None = None
    approximate: bool = False
    claims: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not (-90 <= self.lat <= 90 and -180 <= self.lon <= 180):
            raise ValueError(
                f"The mark {self.label!r} has no position on earth (lat {self.lat}, lon {self.lon}): "
                "give latitude from -90 to 90 and longitude from -180 to 180."
            )
        if not (self.is_incident or self.kind in ("venue", "place")):
            raise ValueError(
                f"The mark {self.label!r} is of an unknown kind {self.kind!r}: "
                'give "venue", "place" or "incident:" and an ACLED sub-event.'
            )

    @property
    def is_incident(self) -> bool:
        """Whether the mark stands for something said to have happened."""
        return self.kind.startswith("incident:")
