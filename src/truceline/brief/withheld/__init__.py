"""Which names a brief withholds, and how.

The rule: a name is withheld where it looks like a person's and is nobody's that the lexicon of actors knows,
no place's and no institution's, unless a document puts a public office beside it ("President …", "…, a
spokeswoman for …"). So are its parts where they stand alone. Prisoners, victims and witnesses must not be
exposed to public curiosity (Geneva Convention III, article 13). Names are told by their surroundings, not by
lists of names, so that the rule is the same for every people. It errs on either side: whoever publishes a
brief reads its quotes first.
"""

from truceline.brief.withheld.described import UNDESCRIBED, described
from truceline.brief.withheld.mask import MASK, spans, withhold
from truceline.brief.withheld.people import Private, private_people

__all__ = ["MASK", "UNDESCRIBED", "Private", "described", "private_people", "spans", "withhold"]
