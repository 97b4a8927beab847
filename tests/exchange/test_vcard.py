"""Cards as their producers write them; the people are invented, the quirks are not."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.people import FactKind
from nurture.exchange.tidy import one_line
from nurture.exchange.vcard import count_cards, read_cards
from tests.exchange.books import apart, card, days, facts, only_card, ways

PHOTO = base64.b64encode(bytes(range(256)) * 4).decode()
FOLDED_PHOTO = "\r\n ".join(PHOTO[i : i + 72] for i in range(0, len(PHOTO), 72))


def test_icloud_labels_its_properties_in_groups_and_leaves_out_the_year() -> None:
    record = only_card(
        "PRODID:-//Apple Inc.//iOS 17.4//EN",
        "N:Okafor;Ngozi;;;",
        "FN:Ngozi Okafor",
        "item1.EMAIL;type=INTERNET;type=pref:ngozi@example.org",
        "item1.X-ABLabel:_$!<Home>!$_",
        "item2.TEL:+234 1 555 0101",
        "item2.X-ABLabel:Summer house",
        "TEL;type=CELL;type=VOICE;waid=2348015550102:+234 801 555 0102",
        "BDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-02-29",
        "item3.X-ABDATE;type=pref:2011-06-18",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
        "item4.X-ABDATE:2015-09-01",
        "item4.X-ABLabel:Started the choir",
        "item5.X-ABRELATEDNAMES;type=pref:Chidi",
        "item5.X-ABLabel:_$!<Spouse>!$_",
        "X-SOCIALPROFILE;type=twitter;x-user=ngozi:http://twitter.com/ngozi",
        "IMPP;X-SERVICE-TYPE=Skype;type=pref:skype:ngozi.o",
        f"PHOTO;ENCODING=b;TYPE=JPEG:{FOLDED_PHOTO}",
        "UID:urn:uuid:0aa1-ngozi",
    )
    assert record.name == "Ngozi Okafor"
    assert record.uid == "0aa1-ngozi"
    assert set(ways(record)) == {
        ("email", "ngozi@example.org", "home"),
        ("phone", "+234 1 555 0101", "Summer house"),
        ("phone", "+234 801 555 0102", "mobile"),
        ("whatsapp", "+2348015550102", ""),
        ("twitter", "http://twitter.com/ngozi", ""),
        ("skype", "ngozi.o", ""),
    }
    assert days(record) == [
        ("birthday", None, 2, 29, ""),
        ("anniversary", 2011, 6, 18, ""),
        ("other", 2015, 9, 1, "Started the choir"),
    ]
    assert facts(record, FactKind.FAMILY) == ["Chidi (spouse)"]
    assert PHOTO[:60] in record.original


def test_google_puts_addresses_in_one_part_and_escapes_colons() -> None:
    record = only_card(
        "FN:Tomás Ó Briain",
        "N:Ó Briain;Tomás;;;",
        "EMAIL;TYPE=INTERNET;TYPE=HOME:tomas@example.org",
        "ADR;TYPE=HOME:;;12 Quay St\\nGalway\\nIreland;;;;",
        "URL:http\\://example.org/tomas",
        "CATEGORIES:myContacts,Hurling,Imported on 3/4/20",
    )
    assert ("address", "12 Quay St, Galway, Ireland", "home") in ways(record)
    assert ("web", "http://example.org/tomas", "") in ways(record)
    assert record.circles == ("Hurling",)
    assert facts(record, FactKind.PLACE) == []


def test_android_2_1_encodes_names_and_breaks_them_softly() -> None:
    record = only_card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C4=8C=65=72=6E=C3=BD;=4A=69=\r\n=C5=99=C3=AD;;;",
        "TEL;CELL;PREF:+420 601 000 111",
        "TEL;X-Studio:+420 601 000 112",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Jirka;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2009-08-08;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Eva;14;;;;;;;;;;;;;",
        version="2.1",
    )
    assert record.name == "Jiří Černý"
    assert record.nicknames == ("Jirka",)
    assert days(record) == [("anniversary", 2009, 8, 8, "")]
    assert facts(record, FactKind.FAMILY) == ["Eva (spouse)"]


@pytest.mark.parametrize(
    "photo",
    [
        f"PHOTO;ENCODING=BASE64;JPEG:{FOLDED_PHOTO}\r\n",
        f"PHOTO;JPEG;BASE64:\r\n {FOLDED_PHOTO}\r\n",
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:" + FOLDED_PHOTO.replace("\r\n ", "\r\n") + "\r\n",
        f"PHOTO:data:image/jpeg;base64,{PHOTO}",
        "PHOTO;VALUE=uri:https://example.org/p.jpg",
        f"item1.LOGO;ENCODING=b:{PHOTO}",
        f"KEY;X509;ENCODING=BASE64:\r\n {FOLDED_PHOTO}\r\n",
    ],
)
def test_pictures_and_keys_do_not_stand_in_the_way(photo: str) -> None:
    record = only_card("N:Silva;Rui;;;", photo, "TEL;CELL:912", "NOTE:after", version="2.1")
    assert record.name == "Rui Silva"
    assert ways(record) == [("phone", "912", "mobile")]
    assert facts(record, FactKind.NOTE) == ["after"]


def test_nextcloud_and_fastmail_write_4_0_with_quoted_types() -> None:
    record = only_card(
        "KIND:individual",
        "FN;PREF=2:M. Diop",
        "FN;PREF=1:Mariama Diop",
        "N:Diop;Mariama;;;",
        'TEL;VALUE=uri;TYPE="work,voice";PREF=2:tel:+221-33-000-0001;ext=12',
        'TEL;VALUE=uri;TYPE="cell,text";PREF=1:tel:+221-77-000-0002',
        "BDAY:--0412",
        "ANNIVERSARY:20090808T1430-0500",
        "DEATHDATE:20200101",
        "RELATED;TYPE=friend;VALUE=text:Awa",
        "RELATED;TYPE=spouse:urn:uuid:f81d",
        "RELATED;TYPE=co-worker;VALUE=text:Ben",
        "IMPP;PREF=1:xmpp:mariama@example.org",
        "SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=uri:https://example.social/@m",
        "INTEREST;LEVEL=high:pottery",
        "EXPERTISE;LEVEL=expert:Wolof",
        "GENDER:F",
        "LANG;PREF=1:fr",
        version="4.0",
    )
    assert record.name == "Mariama Diop"
    assert [w for w in ways(record) if w[0] == "phone"] == [
        ("phone", "+221-77-000-0002", "mobile"),
        ("phone", "+221-33-000-0001 ext. 12", "work"),
    ]
    assert ("xmpp", "mariama@example.org", "") in ways(record)
    assert ("mastodon", "https://example.social/@m", "") in ways(record)
    assert days(record) == [
        ("birthday", None, 4, 12, ""),
        ("anniversary", 2009, 8, 8, ""),
        ("remembrance", 2020, 1, 1, ""),
    ]
    assert facts(record, FactKind.INTEREST) == ["pottery"]
    assert facts(record, FactKind.CAN_TEACH) == ["Wolof"]
    assert facts(record, FactKind.NOTE) == ["Awa (friend)"]
    assert facts(record, FactKind.WORK) == ["Ben (co-worker)"]


def test_evolution_and_outlook_have_words_of_their_own() -> None:
    record = only_card(
        "FN:Lena Roth",
        "ORG:Kiln Works;Glazes;Lab",
        "TITLE:Potter",
        "ROLE:Designer",
        "X-EVOLUTION-SPOUSE:Uwe",
        "X-MS-MANAGER:Ida",
        "X-EVOLUTION-ANNIVERSARY:2001-05-05",
        "X-MS-IMADDRESS:lena@im.example",
        "X-EVOLUTION-FILE-AS:Roth\\, Lena",
        'X-JABBER;X-COUCHDB-UUID="aa":lena@jabber.example',
        "LABEL;TYPE=HOME:Lena Roth\\nSeestr. 3\\nZürich",
    )
    assert facts(record, FactKind.WORK) == ["Ida (manager)", "Potter at Kiln Works (Glazes, Lab)", "Designer"]
    assert facts(record, FactKind.FAMILY) == ["Uwe (spouse)"]
    assert days(record) == [("anniversary", 2001, 5, 5, "")]
    assert ("im", "lena@im.example", "") in ways(record)
    assert ("xmpp", "lena@jabber.example", "") in ways(record)
    assert ("address", "Lena Roth, Seestr. 3, Zürich", "") in ways(record)


def test_phones_of_the_nineties_and_address_books_of_the_desktop() -> None:
    nokia = only_card(
        "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=98=3B=D0=90", "TEL;PREF;CELL:1", version="2.1"
    )
    assert nokia.name == "А И"
    sony = only_card("N;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Sj=F6gren;Åsa", version="2.1")
    assert sony.name == "Åsa Sjögren"
    lotus = only_card("FN:Kim Berg", "X_NOTE_ID:1", "EMAIL;TYPE=INTERNET:kim@example.org")
    assert lotus.name == "Kim Berg"
    kaddressbook = only_card("FN:Jo", "X-KADDRESSBOOK-X-SpousesName:Al", "X-KADDRESSBOOK-X-Anniversary:2000-01-02")
    assert facts(kaddressbook, FactKind.FAMILY) == ["Al (spouse)"]
    assert days(kaddressbook) == [("anniversary", 2000, 1, 2, "")]
    careless = only_card("FN:Bo", "CATEGORIES:Choir\\, Tennis\\, Book club")
    assert careless.circles == ("Choir", "Tennis", "Book club")
    outlook = only_card("FN:Bo", "CATEGORIES:Choir;Tennis", version="2.1")
    assert outlook.circles == ("Choir", "Tennis")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Ana", "N:Silva;Ana;;;"], "Ana"),
        (["FN:", "N:Silva;Ana;Maria,Rosa;Dr.;PhD"], "Dr. Ana Maria Rosa Silva PhD"),
        (["FN:ana@example.org", "N:Silva;Ana"], "Ana Silva"),
        (["FN:ana@example.org"], "ana@example.org"),
        (["N:;;;;", "NICKNAME:Nita,N", "ORG:Works"], "Nita"),
        (["N:;;;;", "ORG:Works;Lab"], "Works"),
        (["EMAIL:ana@example.org", "TEL:1"], "ana@example.org"),
        (["N:山田;太郎;;;"], "山田太郎"),
        (["FN:[red]Bob[/] \x1b[31m"], "[red]Bob[/]  [31m".replace("  ", " ")),
        (["FN:two\\nlines\tand a tab"], "two lines and a tab"),
        (["FN:" + "x" * 10_000], "x" * 10_000),
        (["FN:\u202eevil", "N:x"], "\u202eevil"),
        (["FN:\u200f", "N:Seen;Only"], "Only Seen"),
        (["FN:👩‍👩‍👧 Family 🎉"], "👩‍👩‍👧 Family 🎉"),
    ],
)
def test_a_name_is_found_wherever_the_card_has_one(lines: list[str], name: str) -> None:
    assert only_card(*lines).name == name


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["TEL:+1 555"], 'only "+1 555"'),
        (["N:;;;;", "NOTE:who?"], "no name"),
        (["KIND:org", "FN:Works", "ORG:Works"], "company"),
        (["X-ABShowAs:COMPANY", "N:;;;;", "ORG:Works"], "company"),
        (["KIND:location", "FN:The pub"], "place"),
        (["KIND:group", "FN:Choir", "MEMBER:urn:uuid:1"], "group"),
    ],
)
def test_what_is_no_person_is_left_out_with_its_reason(lines: list[str], reason: str) -> None:
    records, findings = apart(read_cards(card(*lines)))
    assert records == []
    assert len(findings) == 1
    assert findings[0].left_out
    assert reason in findings[0].sentence


def test_a_person_shown_as_a_company_stays_a_person() -> None:
    assert only_card("X-ABShowAs:COMPANY", "N:Silva;Ana;;;", "ORG:Works").name == "Ana Silva"


def test_channels_are_kept_once_the_preferred_first() -> None:
    record = only_card(
        "FN:Ana",
        "EMAIL;TYPE=home:old@example.org",
        "EMAIL:ANA@example.org",
        "EMAIL;TYPE=work,pref:ana@Example.org",
        "TEL:(0221) 99-91",
        "TEL;TYPE=WORK:02219991",
        "TEL;TYPE=HOME,FAX:02219991",
        "URL:https://www.linkedin.com/in/ana",
        "URL:http://example.org/",
        "URL:https://example.org",
    )
    assert ways(record) == [
        ("email", "ANA@example.org", "work"),
        ("email", "old@example.org", "home"),
        ("phone", "(0221) 99-91", "WORK".lower()),
        ("fax", "02219991", "home"),
        ("linkedin", "https://www.linkedin.com/in/ana", ""),
        ("web", "http://example.org/", ""),
    ]


def test_addresses_tell_where_people_live() -> None:
    record = only_card(
        "FN:Ana", "ADR;TYPE=HOME:;;Rua 1;Lisboa;;1100;Portugal", "ADR;TYPE=WORK:;;;Porto;;;", "ADR:;;;;;;"
    )
    assert facts(record, FactKind.PLACE) == ["Lisboa, Portugal", "Porto (work)"]
    assert [w[1] for w in ways(record)] == ["Rua 1, Lisboa, 1100, Portugal", "Porto"]


@pytest.mark.parametrize("text", ["circa 1800", "1990", "1990-02-30", "3/4/1990"])
def test_a_birthday_that_is_no_day_is_kept_as_a_note_and_named(text: str) -> None:
    records, findings = apart(read_cards(card("FN:Ana", f"BDAY;VALUE=text:{text}")))
    assert records[0].moments == ()
    assert facts(records[0], FactKind.NOTE) == [f"Birthday: {text}"]
    assert [(f.line, f.left_out, f.name) for f in findings] == [(4, False, "Ana")]
    assert text in findings[0].sentence


def test_a_note_is_kept_to_the_letter_even_where_it_was_not_folded() -> None:
    record = only_card("FN:Ana", "NOTE:  one\\, two\\n\\nthree  ")
    assert facts(record, FactKind.NOTE) == ["  one, two\n\nthree  "]
    record = only_card("FN:Ana", "NOTE:first line", "C:\\new is a second line".replace(":", " "), "TEL:1")
    assert facts(record, FactKind.NOTE) == ["first line\nC \\new is a second line"]
    assert ways(record) == [("phone", "1", "")]


def test_a_broken_line_costs_only_itself() -> None:
    text = card("FN:Ana", "this is no property", "nor this", "TEL:1")
    records, findings = apart(read_cards(text))
    assert ways(records[0]) == [("phone", "1", "")]
    assert [(f.line, f.left_out) for f in findings] == [(4, False)]
    assert "1 more" in findings[0].sentence
    assert "FN" in findings[0].sentence
    assert records[0].original == text.rstrip()


def test_three_broken_cards_of_many_are_named_by_line() -> None:
    good = [card(f"FN:Person {number}") for number in range(50)]
    good[10] = "BEGIN:VCARD\r\nTEL:1\r\nEND:VCARD\r\n"
    good[20] = "BEGIN:VCARD\r\nFN:Unclosed\r\n"
    good[30] = "garbage\r\n"
    records, findings = apart(read_cards("".join(good)))
    assert len(records) == 48
    assert [(f.line, f.left_out) for f in findings] == [(41, True), (80, False), (118, True)]


def test_groups_become_circles_of_their_members_wherever_they_stand() -> None:
    before = card("KIND:group", "FN:Choir", "MEMBER:urn:uuid:A-1", "MEMBER:mailto:ben@example.org", version="4.0")
    after = card("N:Pottery", "X-ADDRESSBOOKSERVER-KIND:group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a-1")
    people = card("FN:Ana", "UID:a-1") + card("FN:Ben", "EMAIL:Ben@example.org") + card("FN:Cy", "UID:c-1")
    records, findings = apart(read_cards(before + people + after))
    assert [(r.name, r.circles) for r in records] == [
        ("Ana", ("Choir", "Pottery")),
        ("Ben", ("Choir",)),
        ("Cy", ()),
    ]
    assert len(findings) == 2


def test_the_agent_of_a_card_is_not_its_person() -> None:
    text = card("FN:Boss", "AGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nTEL:2\r\nEND:VCARD", "TEL:1", version="2.1")
    records, findings = apart(read_cards(text))
    assert [(r.name, ways(r)) for r in records] == [("Boss", [("phone", "1", "")])]
    assert not findings


def test_a_messenger_of_any_name_is_one_word() -> None:
    record = only_card("FN:Ana", "IMPP;X-SERVICE-TYPE=My Chat\x1b:x:ana%20s", "IMPP;X-SERVICE-TYPE=^n:x:b")
    assert [way[:2] for way in ways(record)] == [("my-chat", "ana s"), ("other", "b")]


def test_groups_of_properties_are_written_in_either_case() -> None:
    record = only_card(
        "FN:Ana", "ITEM1.EMAIL;PREF=1:ana@example.org", "ITEM1.X-ABLABEL:Studio", "PREFER;X=y:z", version="4.0"
    )
    assert ways(record) == [("email", "ana@example.org", "Studio")]


NAMES = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=60)


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    return "\r\n ".join(line[i : i + 20] for i in range(0, len(line), 20))


@given(NAMES.filter(lambda name: any(c.isalpha() for c in name) and "@" not in name))
@settings(max_examples=100)
def test_any_name_comes_back_as_it_was_written(name: str) -> None:
    text = f"BEGIN:VCARD\r\nVERSION:3.0\r\n{folded('FN:' + escaped(name))}\r\nEND:VCARD\r\n"
    records, _ = apart(read_cards(text))
    assert [record.name for record in records] == [one_line(name)]


@given(st.text(max_size=120))
@settings(max_examples=100)
def test_text_between_cards_loses_no_neighbour(junk: str) -> None:
    text = card("FN:Before") + "\r\n" + junk.replace("\0", "") + "\r\n" + card("FN:After")
    names = [record.name for record in apart(read_cards(text))[0]]
    assert names[0] == "Before"
    assert names[-1] == "After"


PROPERTIES = st.sampled_from(
    [
        "BEGIN:VCARD",
        "AGENT:",
        "END:VCARD",
        "VERSION:2.1",
        "FN:x",
        "N:a;b",
        "TEL;HOME:1",
        "NOTE;ENCODING=QUOTED-PRINTABLE:a=",
        "PHOTO;BASE64:",
        "BDAY:x",
        "item1.X-ABLabel:l",
        "item1.TEL:2",
        "CATEGORIES:a,b",
        "KIND:group",
        "MEMBER:x",
        "ADR:",
        "ORG:;;",
        "IMPP:",
        "X-ANDROID-CUSTOM:",
        "RELATED:",
        "N:",
        "UID:",
        "LABEL:",
        " folded",
        "junk",
        "",
    ]
)


@given(st.lists(PROPERTIES, max_size=12))
@settings(max_examples=100)
def test_a_card_of_anything_between_two_good_ones_costs_neither(lines: list[str]) -> None:
    text = card("FN:Before") + "\r\n".join(lines) + "\r\n" + card("FN:After")
    names = [record.name for record in apart(read_cards(text))[0]]
    assert names[0] == "Before"
    assert names[-1] == "After"


def test_what_another_library_wrote_is_read_the_same() -> None:
    vobject = pytest.importorskip("vobject")
    theirs = vobject.vCard()
    theirs.add("n").value = vobject.vcard.Name(family="O;Neill", given="Shée, Jr", additional="\\")
    theirs.add("fn").value = "Shée, Jr \\ O;Neill " + "long " * 40 + "end"
    theirs.add("note").value = "a\nb, c; d"
    theirs.add("org").value = ["Kiln; Works", "Lab"]
    (record,), findings = apart(read_cards(theirs.serialize()))
    assert not findings
    assert record.name == theirs.fn.value
    assert facts(record, FactKind.NOTE) == ["a\nb, c; d"]
    assert facts(record, FactKind.WORK) == ["Kiln; Works (Lab)"]


def test_cards_are_counted_without_reading_them() -> None:
    assert count_cards(card("FN:A") * 3 + "junk") == 3
