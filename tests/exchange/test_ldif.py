from pathlib import Path

from nurture.domain.people import FactKind
from tests.exchange.books import days, facts, read_text, ways

BOOK = """\
version: 1
# exported

dn: cn=Ana Silva,mail=ana@example.org
objectclass: top
objectclass: mozillaAbPersonAlpha
givenName: Ana
sn: Silva
cn:: QW5hIFNpbHbDoQ==
mozillaNickname: Nita
mail: ana@example.org
mozillaSecondEmail: ana2@example.org
telephoneNumber: +351 1
mobile: +351 2
mozillaHomeStreet: Rua 1
mozillaHomeLocalityName: Lisboa
mozillaHomeCountryName: Portugal
title: Potter
o: Kiln Works
birthmonth: 4
birthday: 12
description: a long note that
  goes on
jpegPhoto:: AAAA
 BBBB
this is no attribute

dn: cn=Choir
objectclass: groupOfNames
cn: Choir
member: cn=Ana Silva,mail=ana@example.org

dn: cn=nobody
objectclass: person
telephoneNumber: +351 9
"""


def test_entries_are_people_and_groups_their_circles(tmp_path: Path) -> None:
    form, (ana,), findings = read_text(tmp_path, BOOK)
    assert form == "ldif"
    assert (ana.name, ana.line, ana.nicknames, ana.circles) == ("Ana Silvá", 4, ("Nita",), ("Choir",))
    assert ways(ana) == [
        ("email", "ana@example.org", ""),
        ("email", "ana2@example.org", ""),
        ("phone", "+351 1", "work"),
        ("phone", "+351 2", "mobile"),
        ("address", "Rua 1, Lisboa, Portugal", "home"),
    ]
    assert days(ana) == [("birthday", None, 4, 12, "")]
    assert facts(ana, FactKind.NOTE) == ["a long note that goes on"]
    assert facts(ana, FactKind.WORK) == ["Potter at Kiln Works"]
    assert "jpegPhoto:: AAAA\n BBBB" in ana.original
    assert [(f.line, f.left_out) for f in findings] == [(26, False), (28, True), (33, True)]


def test_bad_base64_is_kept_as_it_stands(tmp_path: Path) -> None:
    _, (record,), findings = read_text(tmp_path, "dn: cn=x\r\ncn:: A\r\nmail: a@example.org\r\n")
    assert (record.name, findings) == ("A", [])
