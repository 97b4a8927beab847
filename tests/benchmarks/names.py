"""Names for people who do not exist, as many as are asked for."""

from collections.abc import Iterator
from random import Random


def _words(text: str) -> list[str]:
    return text.split()


FIRST = _words("""
Adaeze Agnes Akira Alba Aleksander Amara Amir Anders Anika Anouk Arjun Astrid Aurelio Beatriz Bilal
Bogdan Britta Camila Cedric Chidi Ciara Dagmar Dalia Damir Dario Dunja Eamon Edda Eero Elif Eliška
Emeka Enzo Esra Fabian Farid Fatou Finn Freya Gael Giulia Goran Greta Halina Hamza Hedda Henrik
Hiroshi Ida Imani Ines Isak Ivana Jelena Joao Joon Kamila Karim Kasper Keiko Kofi Lars Leonie Linh
Lorenzo Luana Magda Malik Marisol Mehmet Mila Nadia Nikhil Nora Olga Otto Paloma Petra Rania Rasmus
Renata Ruben Saoirse Selim Signe Soren Tamar Teodora Tomoko Ulrike Vera Wanda Yara Zora
""")

STEMS = _words("""
Ald Bar Ber Brand Cald Cor Dahl Der Elm Falk Ferr Gal Grim Hald Holm Ing Jar Kal Kost Lind Lor Mald
Mor Nov Orl Pel Quin Ras Rom Sand Sel Strand Tar Thal Ulm Val Ver Wald Wes Zan
""")

ENDINGS = _words("""
aba ado aki ander ani arez aro berg by csek dal ela enko er esen etti gaard ić iers ika ini inho
mann ndez o ová quist son stad ström ura wala wicz yan
""")

ANA = "Ana Carvalho"
"""The one Ana of every journal, so that `log "coffee with Ana yesterday"` is clear; she has the long timeline."""


def people(count: int, random: Random) -> Iterator[str]:
    """`count` names, Ana's first; a name may come twice, as in life."""
    yield ANA
    for _ in range(count - 1):
        yield f"{random.choice(FIRST)} {random.choice(STEMS)}{random.choice(ENDINGS)}"
