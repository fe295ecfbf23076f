from tests.brief.composing import brief_of
from tests.record.reports import Report
from truceline.brief.appendix import Note, Notes
from truceline.brief.basis import Said
from truceline.brief.brief import Brief
from truceline.claims import Named, Passage


def notes_of(brief: Brief) -> tuple[Note, ...]:
    notes = Notes(brief.material)
    for sentence in brief.sentences():
        notes.refer(sentence)
    return notes.printed()


def marked(note: Note) -> list[str]:
    return ["".join(piece.text for piece in extract.pieces if piece.marked) for extract in note.extracts]


def whole(note: Note) -> list[str]:
    return ["".join(piece.text for piece in extract.pieces) for extract in note.extracts]


def test_the_words_are_marked_in_their_paragraph_with_publisher_and_day() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.comments("It was quiet.")
    report.shelling("shells fell on the town")
    (event,) = brief_of(report).incidents
    notes = Notes(brief_of(report).material)
    notes.refer(event.told[0])
    (note,) = notes.printed()
    assert marked(note) == ["shells fell on the town"]
    assert whole(note) == ["It was quiet. shells fell on the town"]
    assert note.extracts[0].source == "Caucasus Wire, 30 October 2020"


def test_a_passage_is_the_paragraph_where_the_document_has_passages() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.shelling("shells fell")
    report.shelling("rockets fell")
    brief = brief_of(report)
    split = (Passage(start=0, end=11, role="body"), Passage(start=12, end=24, role="body"))
    document = report.document.model_copy(update={"passages": split})
    brief.material.documents[document.id] = document  # type: ignore[index]
    notes = Notes(brief.material)
    notes.refer(brief.incidents[1].told[0])
    assert whole(notes.printed()[0]) == ["…rockets fell"]


def test_equal_bases_share_a_note_that_leads_back_to_each_sentence() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.shelling("shells fell")
    brief = brief_of(report)
    notes = Notes(brief.material)
    first, second = notes.refer(brief.incidents[0].told[0]), notes.refer(brief.incidents[0].told[0])
    assert first.number == second.number
    assert first.anchor != second.anchor
    assert notes.printed()[0].back == [first.anchor, second.anchor]


def test_an_absence_says_what_was_looked_for_and_where() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.shelling("shells fell")
    absent = next(note for note in notes_of(brief_of(report)) if note.kind == "absent")
    assert absent.looked_for == "accords between parties"
    assert absent.searched == ("Caucasus Wire, 30 October 2020",)


def test_a_computed_note_names_and_explains_its_rule() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.shelling("shells fell")
    computed = next(note for note in notes_of(brief_of(report)) if note.kind == "computed")
    assert computed.rule == "summary"
    assert computed.explanation


def test_a_private_speaker_is_masked_in_quotes_and_around_them() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.comments("The resident Anna Kareva was at home.")
    report.shelling("shells fell, Kareva said", speaker=Named(name="Anna Kareva"))
    for note in notes_of(brief_of(report)):
        for extract in note.extracts:
            text = "".join(piece.text for piece in extract.pieces)
            assert "Kareva" not in text
            assert "Anna" not in text
    sentence = brief_of(report).incidents[0].told[0]
    assert sentence.text.startswith("A resident said, in the words of")
    assert "“shells fell, ▮▮▮ said”" in sentence.text


def test_a_name_across_the_edge_of_a_quote_is_masked_as_one() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.comments("it was Anna")
    report.shelling("Kareva who heard shells", speaker=Named(name="Anna Kareva"))
    event = brief_of(report).incidents[0]
    notes = Notes(brief_of(report).material)
    notes.refer(event.told[0])
    assert whole(notes.printed()[0]) == ["it was ▮▮▮ who heard shells"]


def test_long_paragraphs_are_cut_around_the_words() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.comments("before " * 200)
    report.shelling("shells fell")
    report.comments("after " * 200)
    event = brief_of(report).incidents[0]
    assert isinstance(event.told[0].basis, Said)
    notes = Notes(brief_of(report).material)
    notes.refer(event.told[0])
    (text,) = whole(notes.printed()[0])
    assert text.startswith("…")
    assert text.endswith("…")
    assert len(text) < 900
