"""The words around a day that decide what it is; `context` says how."""

from nurture.domain.dates.vocabulary import word_set

# Directly before a day, these say that it is not the day of the touch.
LEADS_AWAY = word_set(
    "by until till til before after since from next every each following coming upcoming due than for of"
    " about to through per no not like between or any some most week weeks fortnight black casual"
)
# Behind a weekday, the one of that day.
MEALS = word_set("lunch dinner roast brunch breakfast supper tea drinks coffee walk")
# Behind "yesterday's", these were the touch.
GATHERINGS = word_set(
    "call chat catch-up catchup meeting party gig concert run ride swim hike zoom class session rehearsal"
    " practice wedding funeral match game film barbecue bbq picnic beers pints drink gathering visit lesson"
)
# Behind "leaving" these were a party.
FAREWELLS = word_set("do drinks party lunch dinner")
# Who did so "by" was there.
CAME = word_set("came come dropped stopped popped swung called went drove walked passed stop drop pop swing")
# Before "of", these say how much of the day it took.
WHOLE = word_set("all most half whole rest much part remainder")
OCCASIONS = word_set("born birthday bday birthdays died anniversary deadline wedding due")
# With these before, the occasion is the touch: "went to Ana's birthday on saturday".
ATTENDED = word_set("at to went celebrated attended joined")

AHEAD = word_set(
    "will won't shall should must might would gonna due upcoming tomorrow wants want hopes hope"
    " hoping promised promise promises booked scheduled starts leaves moves flies arrives marrying expecting"
    " invited deadline postponed remind"
)
# At the very start of a line these are the touch itself: "visiting Ana on tuesday".
AHEAD_INSIDE = word_set(
    "moving leaving flying travelling traveling arriving starting going coming visiting getting plan plans"
    " planned planning next"
)
IN_PROGRESS = word_set("is are am she's he's they're it's i'm we're you're who's")
POSSESSIONS = word_set("a an her his their my our to")

SUBJECTS = word_set("i we you they he she it who that to will would where and")
VERBS_AFTER_MAY = word_set(
    "be come join have not go also help well still need want get make take leave move visit call write know"
    " happen start stop stay say ask see change become only never"
)
AFTER_SAT = word_set(
    "with down next in on at by beside together through and for around near outside up between among opposite"
    " behind inside under across alone here there back"
)
AFTER_SUN = word_set("cream bath bathing burn set rise hat glasses shine screen lotion tan dress bed")

# A number behind these is a name, a score or a size.
NUMBERED = word_set(
    "the a flat apt apartment room no nr number unit version v page chapter rated scored score won lost"
    " bus route line gate house size ticket invoice section episode part phase step ratio scale rating at"
    " exactly only was is gets got gave scores x times her his their my our your open suite door platform"
)
MEASURED = word_set("hour hours of a an cup cups price day time stars pages majority done full empty")

FOLLOWING = word_set(
    "with w w/ and at for about in to we i he she they it over via but by on near after because where when"
    " then from is was had has have the my our his her their who ago"
    " went met saw ran took got made did gave came ate drank drove rode rang sat stayed"
)

BEFORE_PEOPLE = word_set(
    "with and to for from met saw called rang texted visited helped told asked thanked & via w w/ n +"
)
