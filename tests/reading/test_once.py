"""What is found once in a text, and asked for again."""

from tests.reading.reports import document
from truceline.reading.once import once
from truceline.reading.passages.completing import complete
from truceline.reading.reader import annotate
from truceline.reading.sentence import Article, Sentence

ASKED: list[str] = []


@once
def first_word(sentence: Sentence) -> str:
    ASKED.append(sentence.text)
    return sentence.doc[0].text


@once
def length(article: Article) -> int:
    return len(article.sentences)


def test_each_text_is_looked_at_once_and_has_its_own_answer() -> None:
    ASKED.clear()
    article = annotate(complete(document("Shells hit Goma. Rebels left the town.")))
    assert [first_word(s) for s in (*article.sentences, *article.sentences)] == ["Shells", "Rebels"] * 2
    assert [sentence.text for sentence in article.sentences] == ASKED


def test_an_article_keeps_its_answer_apart_from_its_sentences() -> None:
    article = annotate(complete(document("Shells hit Goma. Rebels left the town.")))
    assert (length(article), first_word(article.sentences[0]), length(article)) == (2, "Shells", 2)
