"""From a channel to the program that speaks it; nurture itself never sends anything."""

import os
import sys
from typing import TYPE_CHECKING

from nurture.domain.people import Channel
from nurture.tui.lines import shown

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp

_SPOKEN = {"phone": "tel:", "mobile": "tel:", "email": "mailto:", "e-mail": "mailto:", "mail": "mailto:"}


def link(channel: Channel) -> str:
    """What the desktop can open; empty where there is nothing, such as for a postal address.

    Only the web, mail and telephone are opened: an address book from elsewhere could name any scheme.
    """
    address = "".join(channel.address.split())
    if address.casefold().startswith(("https://", "http://", "mailto:", "tel:")):
        return address
    if channel.kind in _SPOKEN:
        return _SPOKEN[channel.kind] + address
    bare_site = "." in address and "@" not in address and ":" not in address and " " not in channel.address.strip()
    return f"https://{address}" if bare_site and not address.startswith((".", "/")) else ""


def reach(app: "NurtureApp", channel: Channel) -> None:
    """Open the channel where the desktop knows how; otherwise copy its address."""
    target = link(channel)
    if not target or not _has_desktop():
        copy(app, channel)
        return
    app.open_url(target)
    app.tell(f"Opened {shown(channel.address)}.")


def _has_desktop() -> bool:
    # Without one, Python would start a text browser over our own screen.
    return sys.platform in ("darwin", "win32") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def copy(app: "NurtureApp", channel: Channel) -> None:
    """Put the address on the clipboard."""
    app.copy_to_clipboard(channel.address)
    app.tell(f"Copied {shown(channel.address)}.")
