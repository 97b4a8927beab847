"""What the columns of an address book are called, in seven languages and many programs' ways."""

import re
from dataclasses import dataclass
from functools import lru_cache

from nurture.domain.folding import fold

_WORDS = {
    "name": "name|full name|display name|displayname|contact|contact name|person|naam|volledige naam|"
    "anzeigename|vollstandiger name|nom complet|nom affiche|nombre completo|nombre para mostrar|"
    "nome completo|nome visualizzato|weergavenaam|file as|name anzeigename|who",
    "first": "first name|firstname|first|given name|givenname|given|forename|vorname|prenom|nombre|nome|"
    "voornaam|nombre de pila",
    "last": "last name|lastname|last|surname|family name|familyname|nachname|familienname|zuname|nom|"
    "nom de famille|apellido|apellidos|cognome|sobrenome|apelido|achternaam",
    "middle": "middle name|middle|additional name|weitere vornamen|zweiter vorname|deuxieme prenom|"
    "segundo nombre|secondo nome|nome do meio|middelste naam|tussenvoegsel",
    "prefix": "name prefix|prefix|honorific prefix|salutation|anrede|titre|tratamiento",
    "suffix": "suffix|name suffix|honorific suffix|suffixe|sufijo|suffisso|sufixo|achtervoegsel",
    "nickname": "nickname|nick|nicknames|alias|spitzname|surnom|pseudo|apodo|soprannome|alcunha|bijnaam",
    "email": "email|e mail|mail|email address|e mail address|mail address|e mail adresse|emailadresse|"
    "adresse mail|adresse e mail|adresse email|courriel|correo|correo electronico|"
    "direccion de correo electronico|indirizzo e mail|indirizzo email|posta elettronica|"
    "endereco de e mail|endereco de email|e mailadres|e mail adres|emailadres|email id",
    "phone": "phone|phone number|telephone|telephone number|tel|number|telefon|telefonnummer|rufnummer|"
    "numero|numero de telephone|telefono|numero de telefono|numero di telefono|telefone|telefoon|"
    "telefoonnummer|main phone|company main phone|car phone|radio phone|callback|isdn|"
    "tty tdd phone",
    "mobile": "mobile|mobile phone|mobile number|cell|cell phone|cellphone|cellular|handy|mobil|"
    "mobiltelefon|mobilnummer|handynummer|portable|telephone mobile|telephone portable|movil|"
    "telefono movil|celular|cellulare|telefono cellulare|telemovel|telefone celular|mobiel|"
    "mobiele telefoon|gsm",
    "fax": "fax|fax number|faxnummer|telecopie|telecopieur",
    "pager": "pager|pager number|beeper",
    "whatsapp": "whatsapp|whats app",
    "signal": "signal",
    "telegram": "telegram",
    "skype": "skype|skype name",
    "im": "screen name|im address|imaddress|instant messaging|im",
    "web": "web page|webpage|website|web site|web|url|homepage|home page|webseite|internetseite|"
    "site web|page web|sitio web|pagina web|sito web|sito internet|site|webpagina|profile|"
    "profile url|blog",
    "linkedin": "linkedin|linkedin url|linkedin profile|linked in",
    "twitter": "twitter|x handle|twitter handle",
    "facebook": "facebook",
    "instagram": "instagram",
    "company": "company|company name|organization|organisation|organization name|employer|firma|unternehmen|"
    "arbeitgeber|organisation firma|societe|entreprise|empresa|organizacion|azienda|societa|"
    "organizacao|bedrijf|organisatie|current company",
    "department": "department|dept|abteilung|service|departement|departamento|reparto|afdeling|org unit",
    "title": "job title|title|position|job|role|occupation|profession|beruf|funktion|stelle|"
    "berufsbezeichnung|fonction|poste|titre du poste|cargo|puesto|profesion|posizione|qualifica|"
    "professione|profissao|functie|beroep|functietitel|headline",
    "birthday": "birthday|anniversaire|birth date|birthdate|date of birth|dob|bday|born|geburtstag|"
    "geburtsdatum|anniversaire de naissance|date de naissance|naissance|cumpleanos|"
    "fecha de nacimiento|compleanno|data di nascita|aniversario|data de nascimento|nascimento|"
    "verjaardag|geboortedatum",
    "birth year": "birth year|geburtsjahr",
    "birth month": "birth month|geburtsmonat",
    "birth day": "birth day|geburtstag tag",
    "anniversary": "anniversary|wedding anniversary|jahrestag|hochzeitstag|jubileum|anniversario|trouwdag",
    "notes": "notes|note|comment|comments|remarks|memo|description|about|notizen|notiz|bemerkung|"
    "bemerkungen|kommentar|anmerkungen|remarque|remarques|commentaire|commentaires|notas|nota|"
    "comentarios|observaciones|observacoes|notities|opmerkingen|custom|user|benutzer",
    "circles": "tags|tag|group|groups|category|categories|label|labels|circle|circles|list|lists|"
    "group membership|gruppe|gruppen|kategorie|kategorien|etiquettes|groupe|groupes|categorie|"
    "grupo|grupos|categoria|etiquetas|gruppo|gruppi|etichette|marcadores|groep|groepen|"
    "labels tags",
    "met": "met|how we met|how met|where we met|where met|met at|met through|kennengelernt|"
    "how do i know them|how i know them",
    "interest": "interests|interest|hobby|hobbies|interessen|interets|intereses|interessi|interesses",
    "spouse": "spouse|partner|wife|husband|ehepartner|ehegatte|conjoint|conyuge|coniuge|conjuge|echtgenoot|"
    "spouse name|spouses name",
    "child": "children|child|kids|kinder|enfants|hijos|figli|filhos|kinderen",
    "manager": "manager|managers name|manager name|name des der vorgesetzten|vorgesetzter|boss|nom du responsable",
    "assistant": "assistant|assistants name|name assistent|assistent|name des assistenten",
    "referred": "referred by|introduced by|empfohlen von",
    "uid": "uid|contact id|uuid",
    "address": "address|postal address|full address|adresse|anschrift|direccion|indirizzo|endereco|adres|"
    "address formatted",
    "street": "street|street address|address line 1|address 1|address 2|address 3|address line 2|"
    "address line|strasse|rue|calle|via|rua|straat|street 2|street 3|hausnummer",
    "po box": "po box|postfach|boite postale|apartado|casella postale|caixa postal|postbus|address po box",
    "city": "city|town|locality|place|ort|stadt|wohnort|ville|ciudad|citta|cidade|localidade|plaats|"
    "woonplaats|lives in|location|based in",
    "region": "state|province|region|county|state province|bundesland|bundesland kanton|kanton|"
    "departement region|dep region|provincia|provincie|estado",
    "code": "zip|zip code|zipcode|postal code|postcode|postleitzahl|plz|code postal|codigo postal|cap|"
    "codice postale|cep",
    "country": "country|country region|land|land region|pays|pays region|pais|pais region|paese|"
    "paese regione|nazione",
}
"""Field names by what they are called, written as `normal` leaves them."""

_IGNORED = (
    "gender|initials|sensitivity|priority|private|mileage|billing information|directory server|"
    "subject|language|account|government id number|organizational id number|internet free busy|"
    "keywords|office location|e mail type|e mail display name|email type|email display name|"
    "address label|photo|avatar|image|telex|phonetic first name|phonetic middle name|"
    "phonetic last name|yomi name|given name yomi|additional name yomi|family name yomi|"
    "given yomi|surname yomi|company yomi|maiden name|short name|connected on|geschlecht|"
    "initialen|vertraulichkeit|prioritat|privat|reisekilometer|abrechnungsinformation|konto|"
    "regierungsnr|verzeichnisserver|sprache|stichworter|ort buro|frei gebucht|e mail typ|"
    "e mail angezeigter name|organisations nr|other|assistants phone"
)
"""Columns of the great producers that hold nothing for a journal; they are not found fault with."""

_QUALIFIERS = {
    "work": "work|business|office|company|geschaftlich|dienstlich|arbeit|buro|bureau|travail|"
    "professionnel|professionnelle|trabajo|oficina|lavoro|ufficio|trabalho|comercial|werk|"
    "zakelijk|job|firma",
    "home": "home|personal|private|privat|prive|domicile|personnel|personnelle|casa|particular|personale|"
    "abitazione|pessoal|residencial|thuis|personlich",
    "other": "other|weitere|weiterer|weiteres|autre|otro|otra|altro|altra|outro|outra|anders|overig|"
    "overige|andere",
    "": "primary|main|secondary|second|third|preferred|additional|alternate|alternative|1|2|3|4|5|6|7|8|9",
}
_FIELD_OF = {word: name for name, words in _WORDS.items() for word in words.split("|")}
_IGNORED_WORDS = frozenset(_IGNORED.split("|"))
_LABEL_OF = {word: name for name, words in _QUALIFIERS.items() for word in words.split("|")}
_TELLING = frozenset(("name", "first", "last", "nickname", "email", "company"))
_PUNCTUATION = re.compile(r"[^\w]+|_")


LONGEST_HEADER = 60
"""Letters beyond which a cell is prose, not the name of a column."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds."""

    field: str
    """A key of the table above; "ignored" or "" for a column without use and for an unknown one."""
    label: str = ""
    """home, work, other, where the name says so."""


def normal(header: str) -> str:
    """A column's name without case, accents and punctuation: "E-mail 2 - Value" is "e mail 2 value"."""
    return " ".join(_PUNCTUATION.sub(" ", fold(header).replace("'", "")).split())


@lru_cache(maxsize=512)
def column(header: str) -> Column:
    """What a column of this name holds: known as a whole, else without the words that only say which."""
    words = normal(header)
    if field := _FIELD_OF.get(words):
        return Column(field)
    if words in _IGNORED_WORDS:
        return Column("ignored")
    kept, labels = [], []
    for word in words.split():
        label = _LABEL_OF.get(word)
        if label is None:
            kept.append(word)
        elif label:
            labels.append(label)
    rest = " ".join(kept)
    field = _FIELD_OF.get(rest) or ("ignored" if rest in _IGNORED_WORDS else "")
    return Column(field, labels[0] if labels else "")


def recognised(cells: list[str]) -> int:
    """How many cells of a row are names of columns; none, unless one of them can tell who a person is."""
    fields = [column(cell).field for cell in cells if len(cell) < LONGEST_HEADER]
    known = [field for field in fields if field not in ("", "ignored")]
    return len(known) if not _TELLING.isdisjoint(known) else 0
