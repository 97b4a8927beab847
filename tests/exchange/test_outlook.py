from pathlib import Path

from nurture.domain.people import FactKind
from tests.exchange.books import days, facts, read_bytes, ways

ENGLISH = [
    "Title",
    "First Name",
    "Middle Name",
    "Last Name",
    "Suffix",
    "Company",
    "Department",
    "Job Title",
    "Business Street",
    "Business Street 2",
    "Business Street 3",
    "Business City",
    "Business State",
    "Business Postal Code",
    "Business Country/Region",
    "Home Street",
    "Home City",
    "Home State",
    "Home Postal Code",
    "Home Country/Region",
    "Other Street",
    "Assistant's Phone",
    "Business Fax",
    "Business Phone",
    "Business Phone 2",
    "Home Phone",
    "Mobile Phone",
    "Account",
    "Anniversary",
    "Assistant's Name",
    "Birthday",
    "Categories",
    "Children",
    "E-mail Address",
    "E-mail Type",
    "E-mail Display Name",
    "E-mail 2 Address",
    "E-mail 2 Type",
    "E-mail 2 Display Name",
    "Gender",
    "Hobby",
    "Initials",
    "Manager's Name",
    "Notes",
    "Priority",
    "Private",
    "Profession",
    "Referred By",
    "Sensitivity",
    "Spouse",
    "User 1",
    "Web Page",
]
GERMAN = [
    "Anrede",
    "Vorname",
    "Weitere Vornamen",
    "Nachname",
    "Suffix",
    "Firma",
    "Abteilung",
    "Position",
    "Straße geschäftlich",
    "Ort geschäftlich",
    "Region geschäftlich",
    "Postleitzahl geschäftlich",
    "Land/Region geschäftlich",
    "Straße privat",
    "Ort privat",
    "Postleitzahl privat",
    "Telefon geschäftlich",
    "Telefon privat",
    "Mobiltelefon",
    "E-Mail-Adresse",
    "E-Mail-Typ",
    "E-Mail: Angezeigter Name",
    "Geburtstag",
    "Jahrestag",
    "Kategorien",
    "Notizen",
    "Partner",
    "Webseite",
]


def table(header: list[str], cells: dict[str, str], mark: str) -> str:
    rows = [header, [cells.get(name, "") for name in header]]
    return "".join(mark.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)


def test_english_outlook_in_its_old_encoding(tmp_path: Path) -> None:
    cells = {
        "Title": "Dr.",
        "First Name": "René",
        "Last Name": "Müller",
        "Company": "Kiln Works",
        "Job Title": "Potter",
        "Business Street": "12 Quay St",
        "Business City": "Galway",
        "Business Country/Region": "Ireland",
        "Business Phone": "+353 1",
        "Business Fax": "+353 2",
        "Mobile Phone": "+353 3",
        "Anniversary": "0/0/00",
        "Birthday": "12/25/1980",
        "Categories": "Choir;Tennis",
        "Children": "Ida",
        "E-mail Address": "rene@example.org",
        "E-mail Display Name": "René (x)",
        "E-mail 2 Address": "r@example.org",
        "Gender": "Unspecified",
        "Hobby": "sailing",
        "Manager's Name": "Bo",
        "Notes": "likes – tea",
        "Private": "False",
        "Spouse": "Uwe",
        "User 1": "shoe size 43",
    }
    form, (rene,), findings = read_bytes(tmp_path, table(ENGLISH, cells, ",").encode("cp1252"))
    assert (form, findings) == ("outlook", [])
    assert (rene.name, rene.circles) == ("Dr. René Müller", ("Choir", "Tennis"))
    assert ways(rene) == [
        ("fax", "+353 2", "work"),
        ("phone", "+353 1", "work"),
        ("phone", "+353 3", "mobile"),
        ("email", "rene@example.org", ""),
        ("email", "r@example.org", ""),
        ("address", "12 Quay St, Galway, Ireland", "work"),
    ]
    assert days(rene) == [("birthday", 1980, 12, 25, "")]
    assert facts(rene, FactKind.WORK) == ["Bo (manager)", "Potter at Kiln Works"]
    assert facts(rene, FactKind.FAMILY) == ["Ida (child)", "Uwe (spouse)"]
    assert facts(rene, FactKind.INTEREST) == ["sailing"]
    assert facts(rene, FactKind.NOTE) == ["likes – tea", "shoe size 43"]


def test_german_outlook_writes_the_day_first(tmp_path: Path) -> None:
    cells = {
        "Anrede": "Frau",
        "Vorname": "Lena",
        "Nachname": "Groß",
        "Firma": "Töpferei",
        "Position": "Töpferin",
        "Straße privat": "Seestr. 3",
        "Ort privat": "Zürich",
        "Telefon privat": "+41 1",
        "Mobiltelefon": "+41 2",
        "E-Mail-Adresse": "lena@example.org",
        "Geburtstag": "3/4/1990",
        "Jahrestag": "0.0.00",
        "Kategorien": "Chor",
        "Partner": "Uwe",
    }
    form, (lena,), findings = read_bytes(tmp_path, table(GERMAN, cells, ";").encode("cp1252"))
    assert (form, findings) == ("outlook", [])
    assert lena.name == "Frau Lena Groß"
    assert days(lena) == [("birthday", 1990, 4, 3, "")]
    assert ("address", "Seestr. 3, Zürich", "home") in ways(lena)
    assert facts(lena, FactKind.PLACE) == ["Zürich"]
    assert facts(lena, FactKind.WORK) == ["Töpferin at Töpferei"]
