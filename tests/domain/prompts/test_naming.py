import pytest

from nurture.domain.prompts.naming import called
from nurture.domain.spheres import Sphere
from tests.domain.portraits import portrait


@pytest.mark.parametrize(
    ("name", "nicknames", "sphere", "said"),
    [
        ("Ana Costa", (), Sphere.FRIEND, "Ana"),
        ("Costa, Ana", (), Sphere.FRIEND, "Ana"),
        ("Prof. Dr. Inge Holm", (), Sphere.PROFESSIONAL, "Inge"),
        ("Helena Brandt", ("Mum",), Sphere.FRIEND, "Mum"),
        ("Helena Brandt", ("Mum",), Sphere.PROFESSIONAL, "Helena"),
        ("Helena Brandt", ("the plumber",), Sphere.FRIEND, "Helena"),
        ("李小龙", (), Sphere.FRIEND, "李小龙"),
        ("[red]Rob[/red]", (), Sphere.FRIEND, ""),
        ("J. R. Smith", (), Sphere.FRIEND, ""),
        ("a" * 10_000, (), Sphere.FRIEND, ""),
    ],
)
def test_people_are_called_what_one_calls_them(
    name: str, nicknames: tuple[str, ...], sphere: Sphere, said: str
) -> None:
    assert called(portrait(name=name, nicknames=nicknames, sphere=sphere)) == said
