from nurture.domain.capture import manner_words as said
from nurture.domain.capture import role_words, sense_words, words
from nurture.domain.folding import fold
from nurture.domain.touches import Medium


def test_phrases_run_on_over_lines_and_each_has_one_medium() -> None:
    assert said.STRONG["movie night"] is Medium.IN_PERSON
    assert said.STRONG["voice message"] is Medium.MESSAGE
    assert set(said.STRONG.values()) == set(Medium) - {Medium.OTHER}
    assert set(said.STRONG).isdisjoint(said.WEAK), "a word is strong or weak"


def test_every_table_is_written_as_tokens_are() -> None:
    named = vars(said) | vars(words) | vars(sense_words) | vars(role_words)
    tables = [table for name, table in named.items() if name.isupper() and not name.startswith("_")]
    phrases = [phrase for table in tables for phrase in table if isinstance(phrase, str)]
    assert len(phrases) > 500
    assert all(phrase and fold(phrase).replace("'", "") == phrase for phrase in phrases)
