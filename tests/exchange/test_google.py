from pathlib import Path

from nurture.domain.people import FactKind
from tests.exchange.books import days, facts, read_text, ways

NEW = {
    "First Name": "Ana",
    "Middle Name": "",
    "Last Name": "Silva",
    "Phonetic First Name": "Anna",
    "Name Prefix": "",
    "Name Suffix": "",
    "Nickname": "Nita",
    "File As": "",
    "Organization Name": "Kiln Works",
    "Organization Title": "Potter",
    "Organization Department": "Glazes",
    "Birthday": " --04-12",
    "Notes": "likes tea",
    "Photo": "https://example.org/p.jpg",
    "Labels": "Choir ::: Imported on 1/2/20 ::: * myContacts",
    "E-mail 1 - Label": "Work",
    "E-mail 1 - Value": "work@example.org",
    "E-mail 2 - Label": "* Home",
    "E-mail 2 - Value": "home@example.org ::: second@example.org",
    "Phone 1 - Label": "Mobile",
    "Phone 1 - Value": "+351 1 ::: +351 2",
    "Phone 2 - Label": "Work Fax",
    "Phone 2 - Value": "+351 3",
    "Address 1 - Label": "Home",
    "Address 1 - Formatted": "Rua 1\nLisboa",
    "Address 1 - Street": "Rua 1",
    "Address 1 - City": "Lisboa",
    "Address 1 - PO Box": "",
    "Address 1 - Region": "",
    "Address 1 - Postal Code": "1100",
    "Address 1 - Country": "Portugal",
    "Address 1 - Extended Address": "",
    "Relation 1 - Label": "Spouse",
    "Relation 1 - Value": "Rui",
    "Website 1 - Label": "",
    "Website 1 - Value": "https://www.linkedin.com/in/ana",
    "Event 1 - Label": "Anniversary",
    "Event 1 - Value": "2009-08-08",
    "Event 2 - Label": "First concert",
    "Event 2 - Value": " --09-01",
    "Custom Field 1 - Label": "Tea",
    "Custom Field 1 - Value": "oolong",
}
OLD = {
    "Name": "Ben Roth",
    "Given Name": "Ben",
    "Family Name": "Roth",
    "Given Name Yomi": "",
    "Birthday": "1980-12-25",
    "Hobby": "sailing ::: chess",
    "Notes": "",
    "Group Membership": "* myContacts ::: Tennis",
    "E-mail 1 - Type": "* ",
    "E-mail 1 - Value": "ben@example.org",
    "IM 1 - Type": "Other",
    "IM 1 - Service": "Google Talk",
    "IM 1 - Value": "ben.talk",
    "Organization 1 - Type": "",
    "Organization 1 - Name": "Yard",
    "Organization 1 - Title": "Carpenter",
    "Organization 1 - Department": "",
}


def table(cells: dict[str, str]) -> str:
    quoted = [['"' + text.replace('"', '""') + '"' for text in row] for row in (cells.keys(), cells.values())]
    return "".join(",".join(row) + "\r\n" for row in quoted)


def test_the_new_form(tmp_path: Path) -> None:
    form, (ana,), findings = read_text(tmp_path, table(NEW))
    assert (form, findings) == ("google", [])
    assert (ana.name, ana.nicknames, ana.circles) == ("Ana Silva", ("Nita",), ("Choir",))
    assert ways(ana) == [
        ("email", "home@example.org", "home"),
        ("email", "second@example.org", "home"),
        ("email", "work@example.org", "work"),
        ("phone", "+351 1", "mobile"),
        ("phone", "+351 2", "mobile"),
        ("fax", "+351 3", "work"),
        ("address", "Rua 1, Lisboa, 1100, Portugal", "home"),
        ("linkedin", "https://www.linkedin.com/in/ana", ""),
    ]
    assert days(ana) == [
        ("birthday", None, 4, 12, ""),
        ("anniversary", 2009, 8, 8, ""),
        ("other", None, 9, 1, "First concert"),
    ]
    assert facts(ana, FactKind.WORK) == ["Potter at Kiln Works (Glazes)"]
    assert facts(ana, FactKind.NOTE) == ["likes tea", "Tea: oolong"]
    assert facts(ana, FactKind.FAMILY) == ["Rui (spouse)"]
    assert facts(ana, FactKind.PLACE) == ["Lisboa, Portugal"]


def test_the_old_form(tmp_path: Path) -> None:
    form, (ben,), findings = read_text(tmp_path, table(OLD))
    assert (form, findings) == ("google", [])
    assert (ben.name, ben.circles) == ("Ben Roth", ("Tennis",))
    assert ways(ben) == [("email", "ben@example.org", ""), ("google-talk", "ben.talk", "")]
    assert days(ben) == [("birthday", 1980, 12, 25, "")]
    assert facts(ben, FactKind.INTEREST) == ["sailing", "chess"]
    assert facts(ben, FactKind.WORK) == ["Carpenter at Yard"]


def test_a_contact_may_have_only_an_address_or_only_a_company(tmp_path: Path) -> None:
    bare = dict.fromkeys(NEW, "")
    mail = bare | {"E-mail 1 - Value": "who@example.org"}
    firm = bare | {"Organization Name": "Kiln Works"}
    phone = bare | {"Phone 1 - Value": "+351 9"}
    rows = [table(cells).split("\r\n", 1)[1] for cells in (mail, firm, phone)]
    _, records, findings = read_text(tmp_path, table(bare).split("\r\n")[0] + "\r\n" + "".join(rows))
    assert [record.name for record in records] == ["who@example.org", "Kiln Works"]
    assert [(f.line, f.left_out) for f in findings] == [(4, True)]
