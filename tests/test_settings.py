"""The config file: read forgivingly in nothing, written back with the user's own words around it."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder
from nurture.domain.intentions import Intention
from nurture.domain.mine import Mine
from nurture.domain.people import Sphere
from nurture.errors import InvalidValue
from nurture.settings import RHYTHMS, Settings, load, paths, save
from nurture.settings_values import quiet_days_in


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    found = load(tmp_path / "none.toml")
    assert found == Settings()
    assert (found.handful, found.default_sphere, found.date_order) == (3, Sphere.FRIEND, DateOrder.DMY)
    assert dict(found.rhythms) == {Sphere.FRIEND: 30, Sphere.PROFESSIONAL: 90, Sphere.BOTH: 42}


def test_what_is_said_holds_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        'handful = 3\ndate_order = "mdy"\ndefault_sphere = "both"\ntheme = "nurture-light"\n'
        '[rhythm]\nfriend = "6 weeks"\nprofessional = 100\n[keys]\nlog = "x"\n'
    )
    found = load(path)
    assert (found.handful, found.date_order, found.default_sphere) == (3, DateOrder.MDY, Sphere.BOTH)
    assert dict(found.rhythms) == {**RHYTHMS, Sphere.FRIEND: 42, Sphere.PROFESSIONAL: 100}
    assert (found.theme, dict(found.keys)) == ("nurture-light", {"log": "x"})


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("sat, sun", (5, 6)),
        ("Sunday and saturday", (5, 6)),
        ("wed wed,Mon", (0, 2)),
        ("", ()),
        (" none ", ()),
    ],
)
def test_quiet_days_are_kept_as_they_are_typed(tmp_path: Path, text: str, days: tuple[int, ...]) -> None:
    path = tmp_path / "config.toml"
    save(Settings(quiet_days=quiet_days_in(text)), path)
    assert load(path).quiet_days == days
    assert ("quiet_days" in path.read_text()) == bool(days)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("handful = ", "not valid TOML"),
        ("handful = 0", "handful is 0"),
        ("handful = 51", "from 1 to 50"),
        ("handful = true", "handful is True"),
        ('handful = "5"', "handful is '5'"),
        ("handful = 2.5", "handful is 2.5"),
        ("theme = 3", "theme is 3"),
        ('date_order = "ymd?"', "it can be dmy, mdy"),
        ("date_order = [1]", r"date_order is \[1\]"),
        ('default_sphere = "lover"', "friend, professional, both"),
        ('quiet_days = "sunday"', "quiet_days is 'sunday'; it has to be a list"),
        ('quiet_days = ["someday"]', "quiet_days has 'someday'; it can have days like"),
        ('quiet_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]', "every day of the week; leave one"),
        ("rhythm = 3", "rhythm has to be a table"),
        ("[rhythm]\nenemy = 3", "rhythm is 'enemy'"),
        ('[rhythm]\nfriend = "often"', "often"),
        ("[rhythm]\nfriend = 0", "shorter than a day"),
        ("[rhythm]\nfriend = true", "The rhythm of friend is True"),
        ("[rhythm]\nfriend = [3]", "The rhythm of friend is"),
        ('keys = "x"', "keys has to be a table"),
        ("[keys]\nlog = 3", "The key of log is 3"),
        ("[keys.log]\nx = 1", "The key of log"),
        ("mine = 3", "mine has to be a table"),
        ("[mine]\nname = 3", r"name in \[mine\] is 3"),
        ('[mine]\nbusinesses = "Acme"', r"businesses in \[mine\] is 'Acme'; it has to be a list"),
        ("[mine]\nlinks = [1]", r"links in \[mine\] is \[1\]"),
        ('[mine]\nshop = "x"', "mine has a line shop; it can have name, businesses, links"),
        ("fitting = 3", "fitting has to be a table"),
        ("[fitting]\nfriend = 3", r"fitting.friend has to be a table: \[fitting.friend\]"),
        ("[fitting.enemy]\nasks = []", "fitting is 'enemy'; it can be friend, professional, both"),
        ("[fitting.friend]\nmoods = []", "fitting.friend has a line moods; it can have intentions, topics, asks"),
        ('[fitting.friend]\nintentions = "ask"', r"intentions in \[fitting.friend\] is 'ask'"),
        (
            '[fitting.friend]\nintentions = ["sell"]',
            r"intentions in \[fitting.friend\] has 'sell'; it can have cong",
        ),
        ('[fitting.both]\ntopics = ["money"]', r"topics in \[fitting.both\] has 'money'; it can have interest"),
    ],
)
def test_what_is_wrong_is_one_sentence_that_names_the_file(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(InvalidValue, match=words) as error:
        load(path)
    assert str(path) in error.value.sentence
    assert "\n" not in error.value.sentence


def test_what_is_no_text_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "config.toml", tmp_path):
        with pytest.raises(InvalidValue, match=r"The config file .* cannot be read"):
            load(path)


SETTINGS = st.builds(
    Settings,
    theme=st.text(min_size=1, max_size=10),
    date_order=st.sampled_from(DateOrder),
    handful=st.integers(1, 50),
    default_sphere=st.sampled_from(Sphere),
    rhythms=st.fixed_dictionaries(dict.fromkeys(Sphere, st.integers(1, 50 * 365))),
    keys=st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3),
)


@effort(max_examples=60, deadline=None)
@given(first=SETTINGS, second=SETTINGS)
def test_what_is_saved_is_read_back_whatever_was_there(
    tmp_path_factory: pytest.TempPathFactory, first: Settings, second: Settings
) -> None:
    path = tmp_path_factory.getbasetemp() / "round" / "config.toml"
    for chosen in (first, second):
        save(chosen, path)
        assert load(path) == chosen


def test_saving_keeps_comments_order_and_what_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        '# mine\nhandful = 3  # no more\n\n[keys]\n# the left hand\nlog = "x"\nadd = "y"\n\n[other]\nkept = true\n'
    )
    save(Settings(handful=4, keys={"log": "z"}), path)
    text = path.read_text()
    for words in ("# mine", "handful = 4  # no more", "# the left hand", 'log = "z"', "[other]\nkept = true"):
        assert words in text
    assert "add" not in text
    assert text.index("handful") < text.index("theme")


def test_saving_makes_the_folder_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = save(Settings(), tmp_path / "deep" / "config.toml")
    assert [found.name for found in path.parent.iterdir()] == ["config.toml"]


def test_saving_through_a_link_leaves_it_a_link(tmp_path: Path) -> None:
    (tmp_path / "dotfiles.toml").write_text("# mine\n")
    (tmp_path / "config.toml").symlink_to(tmp_path / "dotfiles.toml")
    save(Settings(handful=7), tmp_path / "config.toml")
    assert (tmp_path / "config.toml").is_symlink()
    assert load(tmp_path / "dotfiles.toml").handful == 7
    assert (tmp_path / "dotfiles.toml").read_text().startswith("# mine\n")


def test_a_file_that_cannot_be_read_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("handful = = 3")
    with pytest.raises(InvalidValue, match="not valid TOML"):
        save(Settings(), path)
    assert path.read_text() == "handful = = 3"


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InvalidValue, match="cannot be"):
        save(Settings(), tmp_path / "file" / "config.toml")


def test_the_platforms_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    found = paths()
    assert found.database == tmp_path / ".local/share/nurture/journal.db"
    assert found.backups == tmp_path / ".local/share/nurture/backups"
    assert found.config == tmp_path / ".config/nurture/config.toml"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert paths().database == tmp_path / "data/nurture/journal.db"
    assert paths().config == tmp_path / "config/nurture/config.toml"


def test_a_named_journal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NURTURE_DB", "~/mine.db")
    assert paths().database == tmp_path / "mine.db"
    assert paths().backups == tmp_path / "backups"
    assert paths("/elsewhere/ours.db").database == Path("/elsewhere/ours.db")
    monkeypatch.setenv("NURTURE_DB", "sqlite:////var/mine.db")
    assert paths().database == Path("/var/mine.db")
    assert paths("sqlite:///mine.db").database == Path("mine.db")


@pytest.mark.parametrize(
    "url", ["postgresql://host/db", "sqlite://", "sqlite:///", "https://x", "sqlite://host/x"]
)
def test_other_urls_are_refused(url: str) -> None:
    with pytest.raises(InvalidValue, match="a database this nurture does not speak"):
        paths(url)


def test_a_home_of_nobody_is_a_sentence() -> None:
    with pytest.raises(InvalidValue, match="whom nobody knows"):
        paths("~nobody-of-that-name/journal.db")


def test_a_config_that_cannot_be_read_says_why_in_words(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match=r"cannot be read: Is a directory\.$"):
        load(tmp_path)
    odd = tmp_path / "config.toml"
    odd.write_bytes(b"theme = '\xff'")
    with pytest.raises(InvalidValue, match=r"cannot be read: it is not text in UTF-8\.$"):
        load(odd)


MINE_AND_FITTING = """\
# about me
[mine]
name = "Robin"  # as I sign
businesses = ["Alder Pottery"]

[fitting.professional]
# no smalltalk here
intentions = ["ask", "thank"]
asks = ["for an hour of their time"]
"""


def test_what_is_mine_and_what_fits_is_read_and_kept_with_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(MINE_AND_FITTING)
    found = load(path)
    assert found.mine == Mine("Robin", ("Alder Pottery",))
    assert found.fitting[Sphere.PROFESSIONAL].intentions == {Intention.ASK, Intention.THANK}
    assert found.fitting[Sphere.PROFESSIONAL].asks == ("for an hour of their time",)
    assert found.fitting[Sphere.FRIEND] == Settings().fitting[Sphere.FRIEND]
    save(found._replace(mine=found.mine._replace(links=("alder.example",)), handful=3), path)
    assert load(path) == found._replace(mine=Mine("Robin", ("Alder Pottery",), ("alder.example",)), handful=3)
    for words in ("# about me", "# as I sign", "# no smalltalk here"):
        assert words in path.read_text()


def test_what_is_taken_back_is_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(MINE_AND_FITTING)
    save(load(path)._replace(mine=Mine(), fitting_changes={}), path)
    assert load(path).mine == Mine()
    assert load(path).fitting == Settings().fitting


def test_nothing_is_written_of_what_nobody_said(tmp_path: Path) -> None:
    save(Settings(), tmp_path / "config.toml")
    assert "mine" not in (tmp_path / "config.toml").read_text()
    assert "fitting" not in (tmp_path / "config.toml").read_text()
