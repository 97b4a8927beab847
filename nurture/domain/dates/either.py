"""Reading a day that may lie on either side of today."""

from datetime import date

from nurture.domain.dates.future import future_date
from nurture.domain.dates.past import past_date
from nurture.domain.dates.vocabulary import DateOrder
from nurture.errors import UnreadableDate


def any_date(text: str, today: date, order: DateOrder = DateOrder.DMY) -> date:
    """The day that the whole text names, read back from today; what only looks ahead, as "tomorrow", is to come.

    So "friday" is the last one, as in an entry. Raises `UnreadableDate` where the text is no date at all.
    """
    try:
        return past_date(text, today, order)
    except UnreadableDate as unreadable:
        try:
            return future_date(text, today, order)
        except UnreadableDate:
            raise unreadable from None
