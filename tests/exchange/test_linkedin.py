from datetime import date
from pathlib import Path

from nurture.domain.people import Fact, FactKind, Sphere
from tests.exchange.books import facts, read_text, ways

NOTES = 'Notes:\n"Some addresses are missing, because ""members"" choose who sees theirs.\nRead more online."\n\n'
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def test_connections_are_professional_and_dated(tmp_path: Path) -> None:
    text = (
        NOTES
        + HEADER
        + 'Ana,"Silva, PhD",https://www.linkedin.com/in/ana,,"Kiln Works, Inc.",Head of Glazes,15 Jun 2026\n'
        ",,,,,,02 Mar 2019\n"
        "Ben,,https://www.linkedin.com/in/ben,ben@example.org,,,soon\n"
    )
    form, (ana, ben), (hidden, unread) = read_text(tmp_path, text)
    assert form == "linkedin"
    assert (ana.name, ana.line, ana.sphere) == ("Ana Silva, PhD", 6, Sphere.PROFESSIONAL)
    assert Fact(FactKind.HOW_WE_MET, "connected on LinkedIn", date(2026, 6, 15)) in ana.facts
    assert ways(ana) == [("linkedin", "https://www.linkedin.com/in/ana", "")]
    assert facts(ana, FactKind.WORK) == ["Head of Glazes at Kiln Works, Inc."]
    assert (hidden.line, hidden.left_out) == (7, True)
    assert "02 Mar 2019" in hidden.sentence
    assert (unread.line, unread.left_out) == (8, False)
    assert Fact(FactKind.HOW_WE_MET, "connected on LinkedIn") in ben.facts
    assert ways(ben)[0] == ("email", "ben@example.org", "")


def test_older_exports_have_no_notes_and_no_address(tmp_path: Path) -> None:
    text = "First Name,Last Name,Email Address,Company,Position,Connected On\r\nAna,Silva,,,,1 Jan 2020\r\n"
    form, (ana,), findings = read_text(tmp_path, text)
    assert (form, ana.name, findings) == ("linkedin", "Ana Silva", [])
    assert ana.facts == (Fact(FactKind.HOW_WE_MET, "connected on LinkedIn", date(2020, 1, 1)),)
