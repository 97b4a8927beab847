"""Check-in prompts: good reasons to get in touch, that want nothing (R1, R6, R8).

`prompts_for` goes from what is known of a person to openers in plain words in four steps: silence (whether
anything is to be sent), grounds (what a prompt can stand on; a module for each sort), ranking, and saying.
`phrases` holds the words of a language as data, `wording` puts a fact so that one can speak of it to them.
"""

from nurture.domain.prompts.choosing import prompts_for
from nurture.domain.prompts.questions import questions_for
from nurture.domain.prompts.values import Because, Prompt, Prompts

__all__ = ["Because", "Prompt", "Prompts", "prompts_for", "questions_for"]
