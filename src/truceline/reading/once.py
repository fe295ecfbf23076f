"""What rules find once in a sentence or an article, and ask for again with each sentence behind it."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from truceline.reading.sentence import Article, Sentence

Text = TypeVar("Text", Sentence, Article)
Rest = ParamSpec("Rest")
Found = TypeVar("Found")


def once(find: Callable[Concatenate[Text, Rest], Found]) -> Callable[Concatenate[Text, Rest], Found]:
    """`find`, which looks at each sentence or article once: its first answer is kept with it.

    Only for what the annotated text alone decides, not the claims read so far.
    """
    key = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def found(text: Text, /, *rest: Rest.args, **named: Rest.kwargs) -> Found:
        known = text.known
        if key not in known:
            known[key] = find(text, *rest, **named)
        answer: Found = known[key]
        return answer

    return found
