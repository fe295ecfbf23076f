from tests.brief.composing import brief_of
from tests.brief.warfile import earlier, talks
from tests.record.reports import BARDA, Report
from truceline.brief.charts import Bar
from truceline.brief.figures import panels
from truceline.claims import Place


def test_each_figure_stands_under_whose_people_it_counts_with_who_says_it_and_of_when() -> None:
    (killed,) = panels(brief_of(talks()))
    assert killed.title == "Killed"
    assert [group.title for group in killed.parts[0]] == [
        "Soldiers of Nagorno-Karabakh",
        "Civilians on the sides of Armenia and Azerbaijan together",
        "People on Azerbaijan’s side",
        "Azerbaijan’s military casualties",
    ]
    assert [bar for group in killed.parts[0] for bar in group.bars] == [
        Bar("Nagorno-Karabakh’s defence ministry, as of 29 October 2020", "1,166", 1166, 1166, firm=True),
        Bar("Caucasus Wire, undated, published on 30 October 2020", "dozens", 24, 99, firm=True),
        Bar(
            "Russia, undated, published on 30 October 2020", "up to 5,000, uncertain", None, 5000, firm=False
        ),
    ]
    assert killed.parts[0][-1].undisclosed == ("Azerbaijan",)
    assert killed.axis.logarithmic


def test_only_the_figure_that_stands_is_drawn() -> None:
    (killed,) = panels(brief_of(talks(), earlier()))
    values = [bar.value for group in killed.parts[0] for bar in group.bars]
    assert "1,166" in values
    assert "673" not in values


def test_each_outcome_has_an_axis_of_its_own() -> None:
    report = Report("Wire")
    for outcome in ("killed", "missing"):
        report.toll(f"14 {outcome}", 14, 14, outcome=outcome, scope="incident", where=(BARDA,))
    assert [panel.title for panel in panels(brief_of(report))] == ["Killed", "Missing"]


def test_without_a_number_there_is_no_chart() -> None:
    report = Report("Wire")
    report.shelling("shells fell")
    assert panels(brief_of(report)) == ()


def test_a_long_panel_is_drawn_in_parts_on_one_axis() -> None:
    report = Report("Wire")
    for number in range(1, 12):
        village = Place(name=f"Village {number}", kind="place")
        report.toll(f"14 in village {number}", 14, 14, scope="incident", where=(village,))
    (killed,) = panels(brief_of(report))
    assert [len(part) for part in killed.parts] == [10, 1]
