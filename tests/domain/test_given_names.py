from nurture.domain.folding import fold
from nurture.domain.given_names import _GIVEN, is_given_name


def test_names_of_their_own_and_short_forms() -> None:
    assert all(map(is_given_name, ("zoe", "joe", "robert", "bob", "ana", "anna", "zelda", "kelly")))
    assert not any(map(is_given_name, ("anaa", "zebra", "", "costa", "webb")))


def test_a_short_form_may_be_a_name_of_its_own() -> None:
    assert is_given_name("jack", alone=True)
    assert is_given_name("liz")
    assert not is_given_name("liz", alone=True)


def test_the_table_is_written_folded_each_once() -> None:
    names = _GIVEN.split()
    assert all(fold(word) == word for word in names)
    assert len(set(names)) == len(names)
