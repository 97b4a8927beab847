"""A check-in: written here, seen as it would arrive, and then sent by the user, who takes it along."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from nurture.domain.dates import ago
from nurture.errors import InvalidValue, NurtureError, StoreError, UnknownName
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.begun import Begun, begin, begun_before
from nurture.tui.checkin_lines import door_line, ground_lines, verdict_lines
from nurture.tui.lines import joined, shown, shown_lines, sphere
from nurture.tui.reaching import copy_text, take_along
from nurture.tui.room import Room
from nurture.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from nurture.domain.drafts import Addressee
    from nurture.domain.etiquette import Etiquette
    from nurture.domain.people import Channel
    from nurture.journal.checkins import Check

_PAUSE = 0.03
"""Seconds without a key after which a draft is judged."""
_LONG_PAUSE = 0.25
_SAVE = 1.0
"""Seconds within which what is typed is on the disk."""
_LONG = 2_000
"""Letters from which on a draft is judged after the longer pause."""


class CheckinRoom(Room):
    """A draft to one person, judged as it is typed, and beside it what it would be to receive it."""

    NAME = "Check-in"
    BINDINGS = keys.CHECKIN
    CSS_PATH = "checkin.tcss"
    AUTO_FOCUS = "MessageText"

    def __init__(self, journal: Journal, person: int) -> None:
        super().__init__(journal)
        self._person = person
        self._name = ""
        self._doors: tuple[Channel, ...] = ()
        self._begun = Begun("")
        self._soon: Timer | None = None
        self._saving: Timer | None = None
        self._whom = ""
        """The heading but for what became of the draft."""
        self._addressee: Addressee

    @property
    def chosen(self) -> int:
        """Whom it is for."""
        return self._person

    def body(self) -> ComposeResult:
        """The door and the ground it stands on, the text with its verdict, and the text as it would arrive."""
        self._begin()
        yield Static(id="door")
        yield Static(id="ground")
        with Container(id="desk"):
            with Vertical(id="mine"):
                yield MessageText(self._begun.text, "Write as you would say it.")
                with VerticalScroll(id="verdict"):
                    yield Static(id="findings")
            with VerticalScroll(id="theirs"):
                yield Static(joined(("as it would reach you", "$primary")))
                yield Static(id="reversed")

    def _begin(self) -> None:
        """Go on with what was begun, else take the words of the prompt in sight."""
        prompting = self.home.prompting
        try:
            self._begun = begun_before(self.journal, self._person, prompting) or begin(self._person, prompting)
        except StoreError as error:
            self.home.complain(error)
            self._begun = begin(self._person, prompting)

    # --- reading --------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew to whom it goes; what is written stays. Leaves where they are no longer there."""
        try:
            portrait = self.journal.checkins.portrait(self._person)
            sight = self.home.prompting.sight(self._person)
        except UnknownName:
            self.dismiss()
            return
        rules = self.journal.checkins.etiquette(portrait)
        self._name = portrait.name
        last = portrait.last_exchange
        since = f"last talked {ago(last, self.journal.today())}" if last else "not talked yet"
        self._whom = " · ".join((shown(portrait.name), sphere(portrait.sphere), since))
        self._show_head()
        ground = ground_lines(rules.boundaries, sight, self._begun.prompt, self.journal.today())
        self.query_one("#ground", Static).update(ground)
        self.query_one("#ground").set_class(not ground, "-empty")
        self._show_doors(rules)
        self._addressee = self.journal.checkins.addressee(self._person, self._begun.channel)
        self._check()

    def _show_head(self) -> None:
        kept = " · kept until you send it" if self.journal.checkins.drafts.is_safe(self._person) else ""
        self.head("Check-in", self._whom + kept)

    def _show_doors(self, rules: "Etiquette") -> None:
        self._doors = rules.doors_open()
        if self._begun.channel not in self._doors:
            self._begun = self._begun._replace(channel=self._doors[0] if self._doors else None)
        key = keys.pressed_by(keys.CHECKIN, "checkin.door", self.journal.settings.keys)
        at = self._doors.index(self._begun.channel) if self._begun.channel else 0
        self.query_one("#door", Static).update(door_line(self._doors, at, key))

    # --- the mirror -----------------------------------------------------------------------------------------

    @property
    def _text(self) -> MessageText:
        return self.query_one(MessageText)

    @on(MessageText.Changed)
    def _keep_and_check(self) -> None:
        """Keep what is typed, and judge it when the keys rest."""
        text = self._text.text
        self._begun = self._begun._replace(text=text)
        self._keep()
        if self._soon:
            self._soon.stop()
        self._soon = self.set_timer(_PAUSE if len(text) < _LONG else _LONG_PAUSE, self._check)

    def _keep(self) -> None:
        """Keep the draft as it is now; the disk has it within a second of typing."""
        self.journal.checkins.drafts.keep(self._person, self._begun.unsent)
        if self._saving is None:
            self._saving = self.set_timer(_SAVE, self._save_and_say)

    def _save_and_say(self) -> None:
        self._saving = None
        self._save()
        self._show_head()

    def _save(self) -> None:
        try:
            self.journal.checkins.drafts.save()
        except StoreError as error:
            self.home.complain(error)

    def on_unmount(self) -> None:
        """Bring what was typed last to the disk, however the room is left."""
        self._save()

    def _check(self) -> None:
        check = self._judged()
        judgement = check.judgement
        self._text.mark((finding.start, finding.end) for finding in judgement.findings if finding.quote)
        nothing = judgement.verdict == "clear" and not self._text.text.strip()
        self.query_one("#verdict").display = not nothing
        self.query_one("#findings", Static).update(verdict_lines(judgement))
        self.query_one("#reversed", Static).update(Content(shown_lines(check.reversed)))

    def _judged(self) -> "Check":
        """The text as it is now, against what was known of them when it was begun: no reading for a key."""
        return self.journal.checkins.judge(self._text.text, self._addressee)

    # --- keys -----------------------------------------------------------------------------------------------

    def action_turn_door(self) -> None:
        """Take the next channel that is open."""
        if len(self._doors) < 2:
            self.home.tell("There is no other channel that may be used.")
            return
        at = self._doors.index(self._begun.channel) if self._begun.channel else -1
        self._begun = self._begun._replace(channel=self._doors[(at + 1) % len(self._doors)])
        self._keep()
        self.reload()

    def action_next_opener(self) -> None:
        """Put the words of the next prompt in the place of those it began with."""
        prompting = self.home.prompting
        prompt = (prompting.turn if self._begun.prompt else prompting.sight)(self._person).prompt
        if prompt is None:
            self.home.tell("There is no prompt to begin with.")
            return
        before, self._begun = self._begun.opener, self._begun._replace(prompt=prompt)
        self._text.put(prompt.opener, before)
        self.reload()

    @work
    async def action_send_copy(self) -> None:
        """Copy the text and keep it as an attempt."""
        await self._send(lambda text: copy_text(self.home, text))

    @work
    async def action_send_open(self) -> None:
        """Open the channel with the text and keep it as an attempt."""
        channel = self._begun.channel
        if channel is None:
            self.home.tell("There is no channel to open. The text can be copied.")
            return
        await self._send(lambda text: take_along(self.home, channel, text))

    async def _send(self, hand_over: Callable[[str], str]) -> None:
        """Keep the text first, so that nothing leaves that is not remembered; then hand it over."""
        text = self._text.text.strip()
        if not text:
            self.home.tell("There is nothing written yet.")
            return
        reason = await self._reason()
        if reason is None:
            return
        begun = self._begun
        try:
            receipt = self.journal.checkins.send(
                self._person, text, channel=begun.channel, prompt=begun.prompt, reason=reason
            )
        except NurtureError as error:
            self.home.complain(error)
            return
        self.journal.checkins.drafts.keep(self._person, None)
        self._save()
        self.home.tell(f"{hand_over(text)} {receipt.sentence}")
        self.dismiss()

    async def _reason(self) -> str | None:
        """Why it goes out although they asked otherwise; empty where nothing stands against it, None to stay."""
        if self._judged().judgement.verdict != "forbidden":
            return ""
        from nurture.tui.screens.ask import Ask

        question = f"{self._name} asked you not to. Why all the same?"
        return await self.home.push_screen_wait(Ask(question, _said, "the reason, which is kept with it"))


def _said(words: str) -> str:
    """A reason. Raises `InvalidValue` where there is none."""
    if not words.strip():
        raise InvalidValue("Going against what they asked needs a reason.")
    return words.strip()
