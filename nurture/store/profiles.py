"""Adding people, one or ten thousand, by the same road: rows gathered table by table, written in one go each."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlmodel import Session, SQLModel, insert, select

from nurture.domain.names import fold, words
from nurture.domain.pace import Pace, effective
from nurture.domain.people import Channel, Fact, Moment, Profile, clean_name
from nurture.store.keys import new_key
from nurture.store.tables import (
    CardRow,
    ChannelRow,
    CircleRow,
    FactRow,
    MembershipRow,
    MomentRow,
    NameWordRow,
    NicknameRow,
    PersonRow,
)

_ORDER: tuple[type[SQLModel], ...] = (
    CircleRow,
    PersonRow,
    NicknameRow,
    NameWordRow,
    MembershipRow,
    ChannelRow,
    FactRow,
    MomentRow,
    CardRow,
)
"""Owners before what they own."""


class Gathering:
    """Rows of new people, and of what is newly known of others, until `write` keeps them all."""

    def __init__(self, session: Session, today: date) -> None:
        self._session = session
        self._today = today
        self._rows: dict[type[SQLModel], list[dict[str, Any]]] = {table: [] for table in _ORDER}
        self._circles = {
            row.folded: (row.id, Pace(row.ideal_days, row.limit_days, row.ambient))
            for row in session.exec(select(CircleRow))
        }

    def person(self, profile: Profile, *, key: int | None = None, counted_from: date | None = None) -> int:
        """Gather somebody new with all that is known of them, and return their key."""
        key = key or new_key()
        name = clean_name(profile.name)
        circles = [self._circle(circle) for circle in _unlike(profile.circles)]
        pace = self.pace(profile)
        baseline = counted_from or self._today
        self._rows[PersonRow].append(
            {
                "id": key,
                "name": name,
                "sphere": profile.sphere,
                "added_on": self._today,
                "counted_from": baseline,
                "since": baseline,
                "own_ideal_days": profile.pace.ideal_days,
                "own_limit_days": profile.pace.limit_days,
                "own_ambient": profile.pace.ambient,
                "ideal_days": pace.ideal_days,
                "limit_days": pace.limit_days,
                "ambient": pace.ambient,
                "in_view": True,
            }
        )
        nicknames = [clean_name(nickname) for nickname in profile.nicknames if nickname.strip()]
        self.nicknames(key, nicknames)
        self.name_words(key, [name, *nicknames])
        self._rows[MembershipRow] += [{"id": new_key(), "person_id": key, "circle_id": c} for c, _ in circles]
        self.known(key, profile.channels, profile.facts, profile.moments)
        return key

    def pace(self, profile: Profile) -> Pace:
        """The pace that will hold for somebody new: their own, else that of the circles they join."""
        folded = (fold(circle) for circle in profile.circles)
        return effective(profile.pace, (self._circles[name][1] for name in folded if name in self._circles))

    def nicknames(self, person: int, names: Iterable[str]) -> None:
        """Gather other names of a person."""
        self._rows[NicknameRow] += [{"id": new_key(), "person_id": person, "name": name} for name in names]

    def name_words(self, person: int, names: Iterable[str]) -> None:
        """Gather the folded words that a person is found by."""
        folded = dict.fromkeys(word for name in names for word in words(name))
        self._rows[NameWordRow] += [{"id": new_key(), "person_id": person, "word": word} for word in folded]

    def join(self, person: int, circle: str) -> None:
        """Gather a membership; the circle is made where it is new."""
        self._rows[MembershipRow].append(
            {"id": new_key(), "person_id": person, "circle_id": self._circle(circle)[0]}
        )

    def known(
        self, person: int, channels: Iterable[Channel], facts: Iterable[Fact], moments: Iterable[Moment]
    ) -> None:
        """Gather what is newly known of a person."""
        for channel in channels:
            self._rows[ChannelRow].append({**_values(channel), "person_id": person})
        for fact in facts:
            self._rows[FactRow].append({**_values(fact), "person_id": person})
        for moment in moments:
            self._rows[MomentRow].append({**_values(moment), "person_id": person})

    def card(self, **values: Any) -> None:
        """Gather the original of an import (the columns of `card` but its key)."""
        self._rows[CardRow].append({"id": new_key(), **values})

    def write(self) -> None:
        """Keep everything gathered."""
        for table in _ORDER:
            if self._rows[table]:
                self._session.connection().execute(insert(table), self._rows[table])
                self._rows[table] = []

    def _circle(self, name: str) -> tuple[int, Pace]:
        folded = fold(name)
        if folded not in self._circles:
            key = new_key()
            self._rows[CircleRow].append({"id": key, "name": clean_name(name), "folded": folded, "ambient": False})
            self._circles[folded] = (key, Pace())
        return self._circles[folded]


def _unlike(circles: Iterable[str]) -> list[str]:
    """Each circle once, however it is spelt."""
    return list({fold(circle): circle for circle in circles if circle.strip()}.values())


def _values(known: Channel | Fact | Moment) -> dict[str, Any]:
    """The columns of a fact, a channel or a moment, under a fresh key."""
    values = {name: getattr(known, name) for name in known.__dataclass_fields__}
    values["id"] = new_key()
    return values
