import pytest

from nurture.exchange.csv_columns import column, normal, recognised


@pytest.mark.parametrize(
    ("header", "field", "label"),
    [
        ("Name", "name", ""),
        ("full_name", "name", ""),
        ("First Name", "first", ""),
        ("E-mail 2 Address", "email", ""),
        ("Work Email", "email", "work"),
        ("Primary Email", "email", ""),
        ("Home Phone 2", "phone", "home"),
        ("Business Street 3", "street", "work"),
        ("Business Country/Region", "country", "work"),
        ("Home Address PO Box", "po box", "home"),
        ("Mobile Phone", "mobile", ""),
        ("Other Fax", "fax", "other"),
        ("E-mail 2 Display Name", "ignored", ""),
        ("Web Page 1", "web", ""),
        ("Job Title", "title", ""),
        ("Telefon (geschäftlich)", "phone", "work"),
        ("Straße privat", "street", "home"),
        ("E-Mail 2: Adresse", "email", ""),
        ("Name des/der Vorgesetzten", "manager", ""),
        ("Geburtstag", "birthday", ""),
        ("Prénom", "first", ""),
        ("Téléphone portable", "mobile", ""),
        ("Date de naissance", "birthday", ""),
        ("Correo electrónico", "email", ""),
        ("Teléfono móvil", "mobile", ""),
        ("Cognome", "last", ""),
        ("Data di nascita", "birthday", ""),
        ("Sobrenome", "last", ""),
        ("Telemóvel", "mobile", ""),
        ("Achternaam", "last", ""),
        ("Geboortedatum", "birthday", ""),
        ("How we met", "met", ""),
        ("Last contacted", "", ""),
        ("Favourite colour", "", ""),
    ],
)
def test_a_column_is_known_by_its_name(header: str, field: str, label: str) -> None:
    meant = column(header)
    assert (meant.field, meant.label) == (field, label)


def test_names_are_compared_without_case_accents_and_marks() -> None:
    assert normal("  E-MAIL_2 –  Adresse:Straße ") == "e mail 2 adresse strasse"


def test_a_header_must_tell_who_a_person_is() -> None:
    assert recognised(["First Name", "Email", "x"]) == 2
    assert recognised(["Notes", "Birthday", "City"]) == 0
    assert recognised(["Name " * 100]) == 0
