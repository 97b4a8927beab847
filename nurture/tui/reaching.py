"""From a channel to the program that speaks it; nurture itself never sends anything."""

import os
import sys
from typing import TYPE_CHECKING
from urllib.parse import quote

from nurture.domain.people import Channel
from nurture.tui.lines import shown

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp

_SPOKEN = {"phone": "tel:", "mobile": "tel:", "email": "mailto:", "e-mail": "mailto:", "mail": "mailto:"}

_TEXTED = ("sms", "text")
_BODY = 1_900
"""Letters of a quoted text that every mail program takes from a link."""


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


def link_with(channel: Channel, text: str) -> str:
    """Like `link`, with the text in a mail or a text message as far as one takes it."""
    address = "".join(channel.address.split())
    target = f"sms:{address}" if channel.kind in _TEXTED else link(channel)
    body = quote(text.replace("\n", "\r\n"))
    carries = target.startswith(("mailto:", "sms:")) and len(body) <= _BODY
    return f"{target}{'&' if '?' in target else '?'}body={body}" if carries else target


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


def copy_text(app: "NurtureApp", text: str) -> str:
    """Put a message on the clipboard; returns what was done."""
    app.copy_to_clipboard(text)
    return "Copied."


def take_along(app: "NurtureApp", channel: Channel, text: str) -> str:
    """Open the channel with the text, which goes on the clipboard too; returns what was done."""
    app.copy_to_clipboard(text)
    target = link_with(channel, text)
    if not target or not _has_desktop():
        return "Copied, since nothing here opens it."
    app.open_url(target)
    return f"Opened {shown(channel.address)}; the text is on the clipboard too."
