"""What can be noted of the person of a room, each by a key that asks for it."""

from textual import work

from nurture.tui.noting_kindness import NotingKindness
from nurture.tui.prompted import PromptedRoom
from nurture.views.person import TouchLine


class NotingActs(PromptedRoom):
    """A room of one person, in which something is noted of them."""

    def _noting(self) -> NotingKindness:
        """The questions, about the person as they are known now."""
        raise NotImplementedError

    @property
    def touch(self) -> TouchLine | None:
        """The touch under the cursor, where it is in the timeline."""
        raise NotImplementedError

    @work
    async def action_add_fact(self) -> None:
        """Note something they told you."""
        await self._noting().fact()

    @work
    async def action_add_channel(self) -> None:
        """Add a way to reach them."""
        await self._noting().channel()

    @work
    async def action_add_promise(self) -> None:
        """Note a promise."""
        await self._noting().promise()

    @work
    async def action_add_thread(self) -> None:
        """Note what is going on."""
        await self._noting().thread()

    @work
    async def action_add_moment(self) -> None:
        """Add a date."""
        await self._noting().moment()

    @work
    async def action_add_boundary(self) -> None:
        """Keep what they asked."""
        await self._noting().boundary()

    @work
    async def action_add_kindness(self) -> None:
        """Note something given or received; on a touch, with it."""
        await self._noting().kindness(touch=self.touch)

    @work
    async def action_add_relation(self) -> None:
        """Note whom they know."""
        await self._noting().relation()
