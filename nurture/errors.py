"""The one tree of errors that users see: each carries the sentence they read and, where there is one, a hint.

Everything a user or a file can get wrong raises a `NurtureError`; both front ends show `sentence` and
`hint` and nothing else. Any other exception is a bug and is left to travel.
"""


class NurtureError(Exception):
    """Something the user or their data got wrong, said in one clear sentence."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        """What is wrong, and where: one line, ready to be shown."""
        self.hint = hint
        """What to do about it; empty where the sentence says it all."""


GONE = "That person is no longer in the journal."
"""Of a key that is nobody's."""


class UnknownName(NurtureError):
    """No person, circle or thing of that name; nothing was written."""


class AmbiguousName(NurtureError):
    """A name that several people answer to; nothing was written."""

    def __init__(self, sentence: str, candidates: tuple[str, ...], hint: str = "") -> None:
        super().__init__(sentence, hint)
        self.candidates = candidates
        """One line for each person it could be, with what tells them apart."""


class UnreadableDate(NurtureError):
    """Words that should be a date, an interval or a birthday and are not."""


class UnreadableFile(NurtureError):
    """A file that cannot be read as what it should be."""


class InvalidValue(NurtureError):
    """A value the rules do not allow: an empty name, a limit shorter than its ideal, a touch in the future."""


class Forbidden(NurtureError):
    """A message that a boundary stands against, and no reason to send it all the same; nothing was written."""


class StoreError(NurtureError):
    """The journal's file cannot be opened, read or written: locked, read-only, full, corrupt, newer."""


class NothingToUndo(NurtureError):
    """Undo or redo was asked for, and there is no step to take."""
