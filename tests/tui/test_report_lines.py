from nurture.tui.report_lines import entries, summary
from nurture.views.imports import ImportLine, ImportReport

REPORT = ImportReport(
    path="x.vcf",
    format="vcard",
    dry_run=True,
    new=(ImportLine(1, "[red]Bob[/]", "", 7),),
    joined=(),
    changed=(),
    unchanged=1200,
    left_out=(ImportLine(12, "", "it has no name."),),
    notes=(),
)


def test_the_numbers_are_all_there() -> None:
    assert summary(REPORT).plain == "1 new   0 joined   0 changed   1,200 as before   1 left out"


def test_what_needs_a_look_comes_first_and_every_line_is_there() -> None:
    lines = [(entry.lead + entry.text).plain for entry in entries(REPORT)]
    assert lines == [
        "left out  cards that could not be taken, 1 line",
        "line 12     a card without a name  it has no name.",
        "",
        "new  people, 1 line",
        "line 1      [red]Bob[/]",
    ]


def test_the_cursor_passes_over_headings_and_knows_whom_a_line_is_about() -> None:
    assert [entry.key for entry in entries(REPORT) if entry.key] == [("left out", 0, 0), ("new", 0, 7)]
