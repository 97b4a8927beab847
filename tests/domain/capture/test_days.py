import pytest

from tests.domain.capture.heard import TODAY, heard


@pytest.mark.parametrize(
    ("line", "day", "words"),
    [
        # Anywhere in the line
        ("yesterday coffee with Ana", "2026-11-21", "yesterday"),
        ("coffee yesterday with Ana; she is moving in May", "2026-11-21", "yesterday"),
        ("coffee with Ana, great chat, yesterday", "2026-11-21", "yesterday"),
        ("Ana is moving in May; coffee with her yesterday", "2026-11-21", "yesterday"),
        ("promised Ben the recipe by friday, saw him on thursday", "2026-11-19", "on thursday"),
        ("she starts on monday. lunch with Ana last tuesday", "2026-11-17", "last tuesday"),
        ("on friday I ran into Ben, he has an exam on monday", "2026-11-20", "on friday"),
        ("emailed Mark on wednesday about friday's launch", "2026-11-18", "on wednesday"),
        ("Ben came by on monday", "2026-11-16", "on monday"),
        ("told Ana on friday that Ben is leaving on monday", "2026-11-20", "on friday"),
        ("two fridays ago drinks with Ben", "2026-11-13", "two fridays ago"),
        ("night before last Otto rang", "2026-11-20", "night before last"),
        ("tea with mum a week ago on tuesday", "2026-11-10", "a week ago on tuesday"),
        ("tea with mum the tuesday before last", "2026-11-10", "the tuesday before last"),
        ("zoë for the weekend, the weekend before last", "2026-11-07", "the weekend before last"),
        ("hike with Will last weekend", "2026-11-14", "last weekend"),
        ("hike with Will the friday just gone", "2026-11-20", "the friday just gone"),
        ("dinner with Ana christmas day", "2025-12-25", "christmas day"),
        ("coffee with Ana on the 31st", "2026-10-31", "on the 31st"),
        ("coffee with Ana yesteday", "2026-11-21", "yesteday"),
        ("coffee with Ana on Sunday the 15th", "2026-11-15", "on Sunday the 15th"),
        ("first thing this morning: call with Ben", "2026-11-22", "first thing this morning"),
        ("Ben lent me his drill on friday", "2026-11-20", "on friday"),
        ("it was lovely to see Ana on saturday", "2026-11-21", "on saturday"),
        ("Ana had us over on saturday", "2026-11-21", "on saturday"),
        ("lunch with May on 12 May", "2026-05-12", "on 12 May"),
        ("The night of the 14th: stars with Jun", "2026-11-14", "the 14th"),
        ("two nights ago rang Ben", "2026-11-20", "two nights ago"),
        ("sunday lunch with mum", "2026-11-22", "sunday"),
        ("on bonfire night, sausages with Ben", "2026-11-05", "on bonfire night"),
        ("11/18: call with Ana", "2026-11-18", "11/18"),
        ("Ana texted to say she'd be late on monday; lunch on friday", "2026-11-20", "on friday"),
        # Still to come: a plan
        ("coffee with Ana tomorrow", "2026-11-23", "tomorrow"),
        ("call Ana tomorrow", "2026-11-23", "tomorrow"),
        ("dinner with Ana on saturday in two weeks", "2026-12-05", "on saturday in two weeks"),
        ("tomorrow: breakfast with Jun", "2026-11-23", "tomorrow"),
        ("lunch with Ben on friday week", "2026-12-04", "on friday week"),
        ("dinner with Priya next tuesday", "2026-11-24", "next tuesday"),
        ("having coffee with Otto on tuesday", "2026-11-24", "on tuesday"),
        ("going to see Ben next friday", "2026-11-27", "next friday"),
        ("Ben is coming over tomorrow night", "2026-11-23", "tomorrow night"),
        ("lunch with Ana on friday 27 november", "2026-11-27", "on friday 27 november"),
        ("seeing Otto next week", "2026-11-29", "next week"),
        ("drinks with Ben the day after tomorrow", "2026-11-24", "the day after tomorrow"),
        ("lunch with Ana in two weeks", "2026-12-06", "in two weeks"),
        ("zoom with Mark tomorrow at 9am", "2026-11-23", "tomorrow"),
    ],
)
def test_the_day_of_the_contact(line: str, day: str, words: str) -> None:
    found = heard(line)
    assert (found.day.isoformat(), found.day_words) == (day, words)


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ana",
        "Ana's mum died on monday; coffee with Ana",
        "coffee with Ana; she had twins on monday",
        "coffee with Ana, her flight is on 3 may",
        "coffee with Ana, she is moving in May",
        "coffee with Ben. Check in with him on wednesday",
        "coffee with Ben; follow up in January",
        "coffee with Ben, ring him on thursday",
        "promised Ben the recipe by friday",
        "Ana will call on friday",
        "must send Ben the photos tomorrow",
        "called Ana about dinner tomorrow",
        "coffee with Ana, again next week",
        "coffee with Ana. Dinner with her mum next week",
        "lunch with Ana; she said Ben got married on saturday",
        "Ana said she was ill on friday",
        "lunch with Ana since Ben cancelled on friday",
        "talked to Ana about Otto's surgery last year",
        "walk with Ben in the boots I bought on 3 march",
        "coffee with Ana the other day",
        "coffee with Ana earlier",
        "I've known Ana since 2019, coffee at hers",
        "coffee with Ana on the 12th of never",
        "flat 12/4 with Ana",
        "won 12/4 against Ben at squash",
        "film was 5/5 with Ana",
        "coffee with Ana, she is 40 and paid 12.4",
        "lunch with April",
        "lunch with May and Sunday",
        "Will and April came for tea",
        "coffee with Ana, version 3.11 is out",
        "call with Ben: exam on 10 December, wants to learn Go",
        "call with Ben, operation tomorrow",
        "cake for Otto, birthday 20 November",
        "Ben rang to say his wife had the baby on friday",
        "Ben retires on 31 December. Cake for him",
    ],
)
def test_a_day_of_something_else_is_not_the_contacts(line: str) -> None:
    found = heard(line)
    assert (found.day, found.day_words) == (TODAY, "")
