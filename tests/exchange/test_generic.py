import json
from pathlib import Path

import pytest

from nurture.domain.people import FactKind
from tests.exchange.books import days, facts, read_text, ways


def test_any_table_is_read_by_the_names_of_its_columns(tmp_path: Path) -> None:
    text = (
        "Name;E-mail;Work phone;Mobile;Company;Job title;Birthday;Notes;Tags;City;Country;How we met;Spouse\n"
        'Ana Silva;ana@example.org;+351 1;+351 2;Kiln Works;Potter;12.4.1990;"likes\ntea";choir, pottery;Lisbon;'
        "Portugal;at the kiln;Rui\n"
    )
    form, (ana,), findings = read_text(tmp_path, text)
    assert (form, findings) == ("csv", [])
    assert (ana.name, ana.line, ana.circles) == ("Ana Silva", 2, ("choir", "pottery"))
    assert ways(ana) == [
        ("email", "ana@example.org", ""),
        ("phone", "+351 1", "work"),
        ("phone", "+351 2", "mobile"),
    ]
    assert days(ana) == [("birthday", 1990, 4, 12, "")]
    assert facts(ana, FactKind.WORK) == ["Potter at Kiln Works"]
    assert facts(ana, FactKind.NOTE) == ["likes\ntea"]
    assert facts(ana, FactKind.PLACE) == ["Lisbon, Portugal"]
    assert facts(ana, FactKind.HOW_WE_MET) == ["at the kiln"]
    assert facts(ana, FactKind.FAMILY) == ["Rui (spouse)"]
    assert json.loads(ana.original)["Notes"] == "likes\ntea"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Vorname;Nachname;E-Mail-Adresse;Geburtsdatum", "Ana;Silva;a@example.org;12.04.1990"),
        ("Prénom;Nom;Adresse e-mail;Date de naissance", "Ana;Silva;a@example.org;12/04/1990\nB;C;;25/12/1980"),
        ("Nombre,Apellidos,Correo electrónico,Cumpleaños", "Ana,Silva,a@example.org,12 de abril de 1990"),
        ("Nome\tCognome\tEmail\tCompleanno", "Ana\tSilva\ta@example.org\t12 aprile 1990"),
        ("Nome|Apelido|Email|Data de nascimento", "Ana|Silva|a@example.org|1990-04-12"),
        ("Voornaam,Achternaam,E-mailadres,Geboortedatum", "Ana,Silva,a@example.org,1990-04-12"),
        ("Name,Vorname,E-Mail,Geburtstag", "Silva,Ana,a@example.org,12.4.1990"),
    ],
)
def test_headers_in_other_languages_are_known(tmp_path: Path, header: str, row: str) -> None:
    _, records, findings = read_text(tmp_path, f"{header}\n{row}\n")
    assert records[0].name == "Ana Silva"
    assert ways(records[0]) == [("email", "a@example.org", "")]
    assert days(records[0]) == [("birthday", 1990, 4, 12, "")]
    assert findings == []


def test_thunderbird_gives_birthdays_in_three_columns(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Display Name,Primary Email,Secondary Email,Home Address,Home City,Home Country,"
        "Birth Year,Birth Month,Birth Day,Custom 1,Notes,\n"
        "Ana,Silva,Ana S.,a@example.org,b@example.org,Rua 1,Lisboa,Portugal,1990,4,12,blue,hi,\n"
        "Ben,,,,,,,,,2,29,,,\n"
    )
    _, (ana, ben), findings = read_text(tmp_path, text)
    assert findings == []
    assert ana.name == "Ana S."
    assert days(ana) == [("birthday", 1990, 4, 12, "")]
    assert days(ben) == [("birthday", None, 2, 29, "")]
    assert facts(ana, FactKind.NOTE) == ["blue", "hi"]
    assert ("address", "Rua 1, Lisboa, Portugal", "home") in ways(ana)


def test_columns_without_meaning_are_named_once_and_kept_in_the_original(tmp_path: Path) -> None:
    text = "Name,Email,Shoe size,Last contacted\nAna,a@example.org,38,2026-01-01\n"
    _, (ana,), (finding,) = read_text(tmp_path, text)
    assert (finding.line, finding.left_out) == (1, False)
    assert '"Shoe size"' in finding.sentence
    assert '"Last contacted"' in finding.sentence
    assert json.loads(ana.original)["Shoe size"] == "38"
    assert ana.moments == ()


def test_the_order_of_days_is_taken_from_the_file_or_said_to_be_unknown(tmp_path: Path) -> None:
    known = "Name,Birthday\nAna,3/4/1990\nBen,25/12/1980\n"
    _, records, findings = read_text(tmp_path, known)
    assert (days(records[0]), findings) == ([("birthday", 1990, 4, 3, "")], [])
    unknown = "Name,Birthday\nAna,3/4/1990\n"
    _, records, findings = read_text(tmp_path, unknown)
    assert days(records[0]) == [("birthday", 1990, 3, 4, "")]
    assert "month/day/year" in findings[0].sentence


def test_rows_may_be_short_long_blank_or_broken(tmp_path: Path) -> None:
    text = (
        "Name,Email,Email,Phone\n"
        "Ana,a@example.org\n"
        ",,,\n"
        "\n"
        "Ben,b@example.org,c@example.org,1,extra,more\n"
        ",,,5\n"
        '"Cy,d@example.org,,\n'
        "Di,e@example.org,,2\n"
    )
    _, records, findings = read_text(tmp_path, text)
    assert [(r.name, r.line) for r in records] == [("Ana", 2), ("Ben", 5), ("Cy", 7), ("Di", 8)]
    assert [(f.line, f.left_out) for f in findings] == [(6, True), (7, False)]
    original = json.loads(records[1].original)
    assert original == {
        "Name": "Ben",
        "Email": "b@example.org",
        "Email (3)": "c@example.org",
        "Phone": "1",
        "column 5": "extra",
        "column 6": "more",
    }


def test_a_table_without_a_header_is_read_where_its_columns_speak_for_themselves(tmp_path: Path) -> None:
    form, records, _ = read_text(tmp_path, "Ana Silva,Ana,Silva,a@example.org\nBen Roth,Ben,Roth,b@example.org\n")
    assert form == "csv"
    assert [(r.name, r.line, ways(r)[0][1]) for r in records] == [
        ("Ana Silva", 1, "a@example.org"),
        ("Ben Roth", 2, "b@example.org"),
    ]


def test_a_company_without_a_person_keeps_its_name(tmp_path: Path) -> None:
    _, (record,), _ = read_text(tmp_path, "First Name,Last Name,Company,Email\n,,Kiln Works,k@example.org\n")
    assert record.name == "Kiln Works"
