"""Checking in: prompts, the mirror, what was sent and answered, and the brief before a call."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from nurture import clock
from nurture.errors import Forbidden, InvalidValue
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.domain.drafts import Addressee, Judgement
    from nurture.domain.etiquette import Etiquette
    from nurture.domain.people import Channel
    from nurture.domain.portrait import Portrait
    from nurture.domain.prompts import Prompt, Prompts
    from nurture.journal import Journal
    from nurture.journal.drafts import Drafts
    from nurture.views.person import BoundaryLine, Brief, PersonPage


class Check(NamedTuple):
    """What the mirror shows of a draft."""

    judgement: "Judgement"
    reversed: str
    """The draft as it would reach me, from them."""


class CheckIns:
    """The room of `journal.checkins`. Reading is plain SQL: it goes along with every move of a cursor."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal

    @cached_property
    def drafts(self) -> "Drafts":
        """What was begun to somebody and not sent."""
        from nurture.journal.drafts import Drafts

        return Drafts(self._journal.path)

    # --- reading --------------------------------------------------------------------------------------------

    def portrait(self, person: int) -> "Portrait":
        """Everything prompts stand on. Raises `UnknownName` where the key is nobody's."""
        return self._portrait(self._journal.page(person))

    def _portrait(self, page: "PersonPage") -> "Portrait":
        from nurture.store import portraits

        with self._journal.database.reading() as connection:
            return portraits.portrait(connection, page, self._journal.today())

    def etiquette(self, portrait: "Portrait") -> "Etiquette":
        """What holds between me and this person today."""
        from nurture.domain.etiquette import etiquette

        return etiquette(portrait, self._journal.today(), self._journal.settings.fitting)

    def prompts(self, person: int) -> "Prompts":
        """The check-in prompts for a person, best first, or the reason why there are none."""
        from nurture.domain.prompts import prompts_for

        portrait = self.portrait(person)
        return prompts_for(portrait, self.etiquette(portrait), self._journal.today())

    def brief(self, person: int) -> "Brief":
        """One screen before a call."""
        from nurture.journal.briefing import brief

        page = self._journal.page(person)
        portrait = self._portrait(page)
        found = brief(page, portrait, self.etiquette(portrait), self._journal.today())
        return found._replace(lately=self._journal.rhythms.lately(person))

    def addressee(self, person: int, channel: "Channel | None" = None) -> "Addressee":
        """Whom a draft is for, as the mirror has to know them."""
        from nurture.domain.drafts import Addressee
        from nurture.store import checkins

        portrait = self.portrait(person)
        first = portrait.name.split()[:1]
        with self._journal.database.reading() as connection:
            return Addressee(
                name=portrait.name,
                names=tuple(dict.fromkeys((portrait.name, *first, *portrait.nicknames))),
                etiquette=self.etiquette(portrait),
                channel=channel,
                sent=checkins.sent(connection, person),
                elsewhere=checkins.elsewhere(connection, person, self._journal.today()),
                unthanked=tuple(each for each in portrait.kindnesses if each.unthanked),
                last_received=next((each for each in portrait.kindnesses if each.way == "received"), None),
            )

    def check(self, text: str, person: int | None = None, channel: "Channel | None" = None) -> Check:
        """Judge a draft, for somebody or for anybody, and show it reversed."""
        return self.judge(text, None if person is None else self.addressee(person, channel))

    def judge(self, text: str, addressee: "Addressee | None") -> Check:
        """Judge a draft for an addressee who is known already: at each key, without reading the journal."""
        from nurture.domain.drafts import judge, reversed_view

        today, mine = self._journal.today(), self._journal.settings.mine
        pinned = self._journal.today is not clock.today
        judgement = judge(text, addressee, mine=mine, today=today if pinned else clock.moment())
        return Check(judgement, reversed_view(text, addressee, mine, today))

    # --- writing --------------------------------------------------------------------------------------------

    def dismiss(self, person: int, prompt: "Prompt") -> Receipt:
        """Have a prompt stay away."""
        from nurture.store import checkins

        name = self._journal.directory.name_of(person)
        with self._journal.database.writing(f"put a prompt for {name} aside") as connection:
            key = checkins.end_prompt(connection, person, prompt.subject, self._journal.today(), dismissed=True)
        return Receipt("Put aside: this prompt stays away.", key, (person,))

    def send(
        self,
        person: int,
        text: str,
        *,
        channel: "Channel | None" = None,
        prompt: "Prompt | None" = None,
        reason: str = "",
    ) -> Receipt:
        """Keep a check-in that goes out now, as an attempt, and its prompt as used.

        Raises `InvalidValue` for an empty text and for the dead and the archived, and `Forbidden` where a boundary
        stands against it and no `reason` is given; with one, that is kept beside the boundary's words.
        """
        from nurture.domain.channel_words import written_as
        from nurture.domain.gone import refuse_gone
        from nurture.domain.touches import Direction, Touch
        from nurture.store import checkins, touches

        if not text.strip():
            raise InvalidValue("There is nothing to send yet.")
        today = self._journal.today()
        refuse_gone(self._journal.page(person), today)
        addressee = self.addressee(person, channel)
        against = self._against(text, addressee)
        if against and not reason.strip():
            words = "”, “".join(line.words.strip() for line in against)
            raise Forbidden(f"{addressee.name} asked: “{words}”.", "To send it all the same, say why.")
        touch = Touch(
            people=(person,),
            happened_on=today,
            medium=written_as(channel),
            direction=Direction.OUT,
            summary=text,
            channel_id=channel.id or None if channel else None,
        )
        with self._journal.database.writing(f"wrote {addressee.name}") as connection:
            key = touches.add(connection, touch)
            checkins.override(connection, person, key, against, reason.strip(), today)
            if prompt:
                checkins.end_prompt(connection, person, prompt.subject, today)
                kind, _, thing = prompt.subject.partition(":")
                if kind == "kindness" and prompt.intention == "thank":
                    checkins.thank(connection, person, int(thing), today)
        return Receipt(self._waiting(person, today), key, (person,))

    def _against(self, text: str, addressee: "Addressee") -> "list[BoundaryLine]":
        """The boundaries that a message would go against, each once; none where the mirror forbids nothing.

        A standing that refuses a channel is among them, without a key: it is no boundary of theirs.
        """
        findings = self.judge(text, addressee).judgement.findings
        return list(dict.fromkeys(finding.boundary for finding in findings if finding.boundary))

    def _waiting(self, person: int, today: date) -> str:
        from nurture.domain.dates import long_date

        page = self._journal.page(person)
        until = f"; give it until {long_date(page.waiting_until, today)}" if page.waiting_until else ""
        return f"Kept as an attempt to reach {page.name}{until}."

    def answered(self, person: int) -> Receipt:
        """Note that their answer came today: the attempt was an exchange. Raises `InvalidValue`."""
        from nurture.store import absences, touches

        name = self._journal.directory.name_of(person)
        with self._journal.database.writing(f"an answer of {name}") as connection:
            key = touches.answer(connection, person, self._journal.today())
            if key is None:
                raise InvalidValue(f"No answer of {name} is awaited.", "Log what they wrote.")
            absences.put_off_next(connection, [person], self._journal.today(), self._journal.settings.rhythms)
        return Receipt(f"{name} answered: you are in touch.", key, (person,))
