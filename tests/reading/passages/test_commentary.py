import pytest

from truceline.reading.passages.commentary import commentary

REPORT = [
    "Shells fell on two villages near the river on Sunday, killing four people, the ministry said.",
    "The mission counted eleven impacts, and the talks are to go on in Vienna.",
]

COMMENTS = [
    "Nice article, finally somebody explains where the ford is.",
    "Needing a second accord to keep the first one is obviously a bad sign.",
    "I don't believe a word of it. These people never learn.",
    "What a disgrace! Will nobody stop this?",
    "Disgusting, both of them. Shame on whoever sells them the guns.",
    "You all forget that ordinary farmers pay for this. Do you even know where the valley is?",
    "Wow, so the big powers finally noticed... better late than never I guess.",
    "My heart goes out to the families on both banks of the river.",
    "Thanks for the reporting, but your map is upside down lol",
    "In my opinion the mediators should resign. They have nothing to show.",
    "lets be honest, nobody cares about that valley until the gas stops flowing",
    "So sad. Poor people, they deserve better than these clowns.",
    "Yeah right, another truce. I give it two days…",
    "Well said! We need to get our boys out of there.",
    "The only solution is a referendum, but of course nobody wants that.",
    "IMHO it's all about the pipeline, always has been.",
    "Bravo to the nurses. The rest of you are hypocrites, every one.",
    "Great piece. Because in the end, who is going to pay for the bridge?",
]

REPORTING = [
    "“I saw my own house burn, and I wish I had never come back,” a farmer told the mission.",
    "“We are tired. I don't think it will ever stop,” she said. “Who will help us?”",
    "“What a disgrace! Will nobody stop this?",  # a quotation that goes on in the next paragraph
    "A nurse told me that the ward had been without water since the morning.",
    "I met the head of the council in the cellar of the school, where he keeps the lists.",
    "We reached the bridge before noon and counted nine burnt vehicles.",
    "The accord should have taken effect at noon on Monday.",
    "Is the truce holding? Monitors say the nights are quieter than in May.",
    "Analysts say the army must decide whether to defend the ford or the town.",
    "The question is who would guard the corridor, according to a diplomat close to the talks.",
    "Both sides have probably lost more soldiers than they admit, military analysts believe.",
    "The minister called the strike “disgusting” and demanded an apology.",
    "The president warned that whoever breaks the truce would regret it.",
    "We condemn the attack on the clinic and call on all parties to protect the wounded.",
    "Our forces repelled an assault near the northern ford during the night.",
    "We, the undersigned, agree that all prisoners shall be released.",
    "Twelve people were killed, and perhaps more lie under the rubble.",
    "It was the worst shelling in a year. Four villages lost power.",
    "Residents described a night of terror, and some said they would never return.",
    "Officials insisted that it was not a mistake.",
    "Of course, Upper Valley denies that its troops crossed the line.",
    "Lower Valley demands that the heights be handed over.",
    "The northern army is closing in on Rivertown.",
    "No one claimed responsibility, and the road stayed closed.",
    "A shame-faced silence followed in the hall, the agency reported.",
    "The truth commission published its figures on Thursday.",
    "“Good article,” the envoy said of the draft's third article, “but you should read the fourth.”",
    "The village, which once had a school, a mill and two churches, is empty.",
    "The river has been the border since 1994.",
    "Talks resume in Vienna, where each side is to bring its own list.",
    "Why did the shells fall there? The army says it aimed at a depot in Rivertown.",
    "The mill burned all night.",
]


@pytest.mark.parametrize("comment", COMMENTS)
def test_a_comment_below_a_report_is_found(comment: str) -> None:
    assert commentary([*REPORT, comment]) == {2}


def test_all_of_several_comments_are_found() -> None:
    assert commentary([*REPORT, *COMMENTS]) == set(range(2, 2 + len(COMMENTS)))


@pytest.mark.parametrize("paragraph", REPORTING)
def test_reporting_is_never_swallowed_at_the_end(paragraph: str) -> None:
    assert commentary([*REPORT, paragraph]) == frozenset()


@pytest.mark.parametrize("paragraph", REPORTING)
def test_nor_as_a_document_of_its_own(paragraph: str) -> None:
    assert commentary([paragraph]) == frozenset()


@pytest.mark.parametrize("comment", COMMENTS)
def test_an_unmarked_paragraph_between_reports_stays(comment: str) -> None:
    assert commentary([REPORT[0], comment, REPORT[1]]) == frozenset()


def test_a_report_between_comments_ends_the_run() -> None:
    assert commentary([*REPORT, COMMENTS[0], REPORTING[6], COMMENTS[1]]) == {4}


def test_a_name_between_comments_goes_with_them() -> None:
    assert commentary([*REPORT, COMMENTS[0], "riverman", COMMENTS[1]]) == {2, 3, 4}


def test_a_witness_who_writes_in_the_first_person_is_no_commentator() -> None:
    account = [
        "I was in the cellar with my two children.",
        "The house shook. We heard the roof come down.",
        "In the morning we walked to the ford, and there was no bridge.",
    ]
    assert commentary(account) == frozenset()


def test_an_opinion_piece_that_never_reports_is_commentary() -> None:
    piece = [
        "Enough is enough",
        "I think we all know how this ends. It would be naive to hope for more.",
        "Our leaders should be ashamed. They must stop this, and they must stop it now!",
        "Who will say so, if not you and I?",
    ]
    assert commentary(piece) == set(range(4))


def test_in_an_interview_nobody_comments() -> None:
    interview = [*REPORT, "Q: Do you think the truce will hold?", "A: I hope so, of course. I don't know."]
    assert commentary(interview) == frozenset()


@pytest.mark.parametrize(
    "heading", ["Opinion", "OPINION", "Letters", "## Editorial", "Op-Ed:", "Letters to the Editor"]
)
def test_a_heading_of_opinion_at_the_head_marks_the_whole(heading: str) -> None:
    assert commentary([heading, "The ford must not fall", *REPORT]) == {0, 1, 2, 3}
    assert commentary(["The ford must not fall", heading, *REPORT]) == {0, 1, 2, 3}


@pytest.mark.parametrize(
    "kicker", ["Opinion | The ford must not fall", "EDITORIAL: The ford", "Op-Ed – The ford"]
)
def test_a_kicker_marks_the_whole(kicker: str) -> None:
    assert commentary([kicker, *REPORT]) == {0, 1, 2}


@pytest.mark.parametrize(
    "byline",
    [
        "The writer is a columnist for the Valley Post.",
        "The views expressed in this piece are the author’s own.",
        "To the editor:",
    ],
)
def test_a_byline_of_opinion_marks_the_whole(byline: str) -> None:
    assert commentary([byline, *REPORT]) == {0, 1, 2}


def test_a_columnist_in_the_news_is_news() -> None:
    news = "A man who is a columnist for the Valley Post was detained on Friday, his paper said."
    assert commentary([*REPORT, news]) == frozenset()


@pytest.mark.parametrize(
    "heading",
    ["Comments", "Comments (12)", "12 comments", "Reader comments", "Leave a reply", "What readers say"],
)
def test_what_stands_under_a_heading_of_comments_is_commentary(heading: str) -> None:
    facts = "They killed 300 of us in Rivertown in 1994, said my father."
    assert commentary([*REPORT, heading, COMMENTS[2], facts]) == {2, 3, 4}


def test_a_section_of_letters_ends_where_the_news_begins() -> None:
    pages = [*REPORT, REPORT[1], "Letters", COMMENTS[2], "In brief", REPORT[0]]
    assert commentary(pages) == {3, 4}


def test_a_button_above_the_article_is_no_heading() -> None:
    assert commentary(["Shells near the river", "Comments", *REPORT]) == frozenset()
    assert commentary([REPORT[0], "Comments", *REPORT, REPORTING[6]]) == frozenset()


def test_a_menu_is_no_heading() -> None:
    assert commentary(["News", "Opinion", "Sport", *REPORT]) == frozenset()


def test_analysis_is_no_commentary() -> None:
    assert commentary(["Analysis", *REPORT]) == frozenset()
    assert commentary(["Analysis: Why the ford matters", *REPORT]) == frozenset()


@pytest.mark.parametrize(
    "thread",
    [
        ["riverman says:", "They killed 300 of us in 1994.", "Reply"],
        ["riverman", "2 days ago", "They shelled Rivertown too.", "Reply"],
        ["May 5, 2031 at 4:12 pm", "They shelled Rivertown too.", "Like · Reply"],
        ["@riverman", "They shelled Rivertown on Sunday, he said.", "Report abuse", "@mill", "No.", "Reply"],
        ["Never trust them.", "Reply"],
    ],
)
def test_a_thread_is_known_by_its_names_times_and_controls(thread: list[str]) -> None:
    assert commentary([*REPORT, *thread]) == set(range(2, 2 + len(thread)))


def test_a_live_blog_is_no_thread() -> None:
    blog = [*REPORT, "2 hours ago", "The ministry says:", REPORT[0], "3 hours ago", REPORT[1]]
    assert commentary(blog) == frozenset()


def test_no_paragraphs() -> None:
    assert commentary([]) == frozenset()
