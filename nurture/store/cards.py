"""What the journal has already, keyed so that ten thousand cards can be looked up without a query each."""

from collections import defaultdict

from sqlmodel import Session, col, select, update

from nurture.domain.joining import address_key, full_name_key
from nurture.domain.people import Channel
from nurture.store.tables import CardRow, ChannelRow, MomentRow, NicknameRow, PersonRow


class Known:
    """Everyone in the journal by address, full name and card; grows as an import adds people."""

    def __init__(self, session: Session) -> None:
        self.names: dict[int, list[str]] = defaultdict(list)
        self.by_address: dict[str, set[int]] = defaultdict(set)
        self.by_name: dict[str, set[int]] = defaultdict(set)
        self.by_uid: dict[tuple[str, str], int] = {}
        self.by_digest: dict[str, int] = {}
        self.editions: dict[tuple[int, str, str], set[str]] = defaultdict(set)
        """The digests of the cards that a person has under a producer's key; a file may use one key twice."""
        self.formats: dict[int, set[str]] = defaultdict(set)
        for key, name in session.exec(select(PersonRow.id, PersonRow.name)):
            self.add_name(key, name)
        for key, name in session.exec(select(NicknameRow.person_id, NicknameRow.name)):
            self.names[key].append(name)
        for key, kind, address in session.exec(select(ChannelRow.person_id, ChannelRow.kind, ChannelRow.address)):
            self.add_channel(key, Channel(kind, address))
        rows = session.exec(select(CardRow.person_id, CardRow.format, CardRow.uid, CardRow.digest))
        for key, form, uid, digest in rows:
            self.add_card(key, form, uid, digest)
            self.editions[key, form, uid].add(digest)

    def having_cards(self, form: str) -> set[int]:
        """Everyone who came, or gained something, by a card of that format."""
        return {person for person, formats in self.formats.items() if form in formats}

    def add_name(self, person: int, name: str) -> None:
        """Note a name of somebody."""
        self.names[person].append(name)
        if full := full_name_key(name):
            self.by_name[full].add(person)

    def add_channel(self, person: int, channel: Channel) -> None:
        """Note an address of somebody."""
        if address := address_key(channel):
            self.by_address[address].add(person)

    def add_card(self, person: int, form: str, uid: str, digest: str) -> None:
        """Note a card of somebody."""
        self.formats[person].add(form)
        self.by_digest[digest] = person
        if uid:
            self.by_uid[form, uid] = person


def replace_card(session: Session, older: str, digest: str, text: str) -> None:
    """Put a newer original in the place of the one of the digest `older`."""
    session.exec(update(CardRow).where(col(CardRow.digest) == older).values(digest=digest, text=text))


def complete_birthday(session: Session, moment: int, year: int) -> None:
    """Add the year to a birthday that was kept without one."""
    session.exec(update(MomentRow).where(col(MomentRow.id) == moment).values(year=year))
