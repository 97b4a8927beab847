import pytest

from tests.domain.capture.heard import heard


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("coffee with Ana at Blue Bottle", "Blue Bottle"),
        ("coffee at Blue Bottle with Ana yesterday", "Blue Bottle"),
        ("coffee with Ana @ Blue Bottle", "Blue Bottle"),
        ("coffee with Ana @BlueBottle", "BlueBottle"),
        ("coffee with Ana at blue bottle yesterday", "blue bottle"),
        ("lunch with Ben in Lisbon", "Lisbon"),
        ("lunch with ben in lisbon", "lisbon"),
        ("pint with Mark at the pub", "the pub"),
        ("walk with Ben in Hyde Park on sunday", "Hyde Park"),
        ("dinner at Ana's", "Ana's"),
        ("dinner at Ana's place with Ben", "Ana's place"),
        ("coffee at hers with Zoë", "hers"),
        ("wine at mine with Ana", "mine"),
        ("tea with mum at home", "home"),
        ("saw Ben at the Museum of Modern Art", "the Museum of Modern Art"),
        ("ran into April outside the library", "the library"),
        ("bumped into Mark on the tram", "the tram"),
        ("sat with Priya in the canteen", "the canteen"),
        ("met Jun at DrupalCon", "DrupalCon"),
        ("visited Dad in hospital", "hospital"),
        ("chat with Otto at the kiln, he can teach raku", "the kiln"),
        ("lunch at the old mill, with Ana", "the old mill"),
        ("talked about the flat with Ana at the Crown", "the Crown"),
        ("met Ana at 5pm at the lido", "the lido"),
        ("picnic with Ben by the river", "the river"),
        ("breakfast at Fox & Sons with Jun", "Fox & Sons"),
        ("drinks with Zoë in her garden; she is moving to Porto", "her garden"),
        ("sunday lunch at mum and dad's", "mum and dad's"),
        ("bumped into Ben outside Greggs", "Greggs"),
        ("met Otto at the Ghent maker fair", "the Ghent maker fair"),
        ("sat with Ana on the train to Leeds", "the train to Leeds"),
        ("Dad's party at the golf club, everyone was there", "the golf club"),
        ("walked round the reservoir with Otto", "the reservoir"),
        ("met Ana in New York in May", "New York"),
        ("supper with **Ben** in _Ghent_", "Ghent"),
        ("coffee with [[Zoë]] at [[The Mill]]", "The Mill"),
        ("sang with Ben at St. Ana's Hall", "St. Ana's Hall"),
        ("met Jun at the PTA fair yesterday", "the PTA fair"),
        ("lunch with Ben @home", "home"),
    ],
)
def test_where_it_was(line: str, place: str) -> None:
    found = heard(line)
    assert found.place == place
    marked = [line[span.start : span.end] for span in found.spans if span.field in ("place", "person")]
    assert any(part in place for part in marked)


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ana",
        "coffee with Ana at noon",
        "lunch with Ben at last",
        "lunch with Ben at 1",
        "coffee with Ana in May",
        "coffee with Ana in a hurry",
        "Ana in tears, hugged her",
        "coffee with Ana, she lives in Porto",
        "coffee with Ana; her mum is in hospital",
        "coffee with Ana. She works at Siemens",
        "coffee with Ana, moving to Lisbon in May",
        "called Ana about the flat in Lisbon",
        "called Ana at work",
        "texted Ben in Lisbon",
        "emailed Mark at the office",
        "coffee with Ana in the morning",
        "coffee with Ana in the end",
        "dinner with Ben at christmas",
        "coffee with Ana in English",
        "coffee with Ana, good at chess",
        "looked at photos with Ana",
        "met Ana at lunch",
        "promised Ana to meet at the pub",
        "Ana said she was at the cinema with Ben",
        "lunch with Ana in silence",
        "on the phone with Ana",
        "lunch with Ben on the way home",
        "coffee with Ana; she was born in Ghent",
        "coffee with Ana in two weeks",
        "lunch with Ben. @family",
        "a picnic with @school parents and Ben",
        "walk with Ben @outdoors @spring",
        "Ana told me Ben was hired at Northwind Mills",
    ],
)
def test_what_is_no_place_of_the_contact(line: str) -> None:
    assert heard(line).place == ""
