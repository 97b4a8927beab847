"""Towns and countries that no time zone is named after, with the zone of each; and names of several places.

Countries stand here where they have one clock, but for islands and edges where few live. Names are folded.
"""

PLACES: dict[str, str] = {
    "Europe/London": (
        "england, scotland, wales, uk, united kingdom, great britain, britain, manchester, edinburgh, "
        "glasgow, bristol, leeds, liverpool, sheffield, oxford, brighton, cardiff, northern ireland"
    ),
    "Europe/Dublin": "ireland, cork, galway, limerick",
    "Europe/Lisbon": "portugal, lisboa, porto, oporto, coimbra, braga, faro",
    "Europe/Madrid": (
        "spain, espana, barcelona, sevilla, seville, bilbao, zaragoza, malaga, santiago de compostela"
    ),
    "Europe/Paris": (
        "france, lyon, marseille, marseilles, toulouse, bordeaux, nantes, lille, strasbourg, grenoble, "
        "montpellier, rennes"
    ),
    "Europe/Brussels": (
        "belgium, bruxelles, brussel, antwerp, antwerpen, ghent, gent, bruges, brugge, liege, leuven"
    ),
    "Europe/Amsterdam": (
        "netherlands, the netherlands, holland, nederland, rotterdam, utrecht, the hague, den haag, "
        "eindhoven, groningen, nijmegen, leiden, delft"
    ),
    "Europe/Berlin": (
        "germany, deutschland, munich, munchen, muenchen, hamburg, cologne, koln, koeln, frankfurt, "
        "stuttgart, leipzig, dresden, dusseldorf, hannover, hanover, bremen, freiburg, nuremberg, "
        "nurnberg, dortmund"
    ),
    "Europe/Zurich": "switzerland, schweiz, suisse, geneva, geneve, basel, bern, lausanne, lucerne, luzern",
    "Europe/Vienna": "austria, osterreich, wien, graz, salzburg, innsbruck, linz",
    "Europe/Rome": (
        "italy, italia, milan, milano, roma, turin, torino, bologna, venice, venezia, napoli, firenze, "
        "palermo, genoa, genova, verona, trieste"
    ),
    "Europe/Copenhagen": "denmark, danmark, kobenhavn, aarhus, odense",
    "Europe/Oslo": "norway, norge, bergen, trondheim, tromso, stavanger",
    "Europe/Stockholm": "sweden, sverige, gothenburg, goteborg, malmo, uppsala, lund",
    "Europe/Helsinki": "finland, suomi, tampere, turku, espoo, oulu",
    "Atlantic/Reykjavik": "iceland, akureyri",
    "Europe/Warsaw": "poland, polska, warszawa, krakow, cracow, gdansk, wroclaw, poznan, lodz",
    "Europe/Prague": "czechia, czech republic, praha, brno, ostrava",
    "Europe/Bratislava": "slovakia, kosice",
    "Europe/Budapest": "hungary, debrecen, szeged",
    "Europe/Bucharest": "romania, bucuresti, cluj, timisoara, iasi, brasov",
    "Europe/Sofia": "bulgaria, plovdiv, varna",
    "Europe/Belgrade": "serbia, beograd, novi sad",
    "Europe/Zagreb": "croatia, dubrovnik, rijeka",
    "Europe/Ljubljana": "slovenia, maribor",
    "Europe/Athens": "greece, thessaloniki, athina, crete",
    "Europe/Istanbul": "turkey, turkiye, ankara, izmir, antalya",
    "Europe/Kiev": "ukraine, kyiv, lviv, kharkiv, odesa, odessa",
    "Europe/Vilnius": "lithuania, kaunas",
    "Europe/Riga": "latvia",
    "Europe/Tallinn": "estonia, tartu",
    "Europe/Minsk": "belarus",
    "Europe/Moscow": "st petersburg, saint petersburg, moskva",
    "Africa/Casablanca": "morocco, marrakech, marrakesh, rabat, fes",
    "Africa/Tunis": "tunisia",
    "Africa/Algiers": "algeria",
    "Africa/Cairo": "egypt, alexandria egypt",
    "Africa/Dakar": "senegal",
    "Africa/Accra": "ghana, kumasi",
    "Africa/Lagos": "nigeria, abuja, ibadan",
    "Africa/Nairobi": "kenya, mombasa",
    "Africa/Kampala": "uganda",
    "Africa/Kigali": "rwanda",
    "Africa/Dar_es_Salaam": "tanzania, zanzibar",
    "Africa/Addis_Ababa": "ethiopia",
    "Africa/Johannesburg": "south africa, cape town, durban, pretoria, stellenbosch",
    "Africa/Harare": "zimbabwe",
    "Africa/Lusaka": "zambia",
    "Africa/Windhoek": "namibia",
    "Asia/Jerusalem": "israel, haifa",
    "Asia/Beirut": "lebanon",
    "Asia/Dubai": "uae, united arab emirates, emirates, abu dhabi",
    "Asia/Riyadh": "saudi arabia, jeddah",
    "Asia/Qatar": "doha",
    "Asia/Tehran": "iran, isfahan, shiraz",
    "Asia/Yerevan": "armenia",
    "Asia/Baku": "azerbaijan",
    "Asia/Karachi": "pakistan, lahore, islamabad",
    "Asia/Kolkata": (
        "india, mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, madras, hyderabad, "
        "pune, kolkata, calcutta, ahmedabad, jaipur, goa, kerala"
    ),
    "Asia/Kathmandu": "nepal, kathmandu, pokhara",
    "Asia/Dhaka": "bangladesh",
    "Asia/Colombo": "sri lanka",
    "Asia/Bangkok": "thailand, chiang mai, phuket",
    "Asia/Ho_Chi_Minh": "vietnam, viet nam, hanoi, saigon, ho chi minh city, da nang",
    "Asia/Kuala_Lumpur": "malaysia, penang",
    "Asia/Makassar": "bali",
    "Asia/Jakarta": "java, bandung, yogyakarta",
    "Asia/Manila": "philippines, the philippines, cebu",
    "Asia/Shanghai": "china, beijing, shenzhen, guangzhou, chengdu, hangzhou, wuhan, nanjing, xian",
    "Asia/Taipei": "taiwan",
    "Asia/Seoul": "south korea, busan",
    "Asia/Tokyo": "japan, osaka, kyoto, nagoya, sapporo, fukuoka, yokohama, kobe, hiroshima",
    "Australia/Sydney": "new south wales, nsw, byron bay",
    "Australia/Brisbane": "queensland, gold coast, cairns",
    "Australia/Hobart": "tasmania",
    "Pacific/Auckland": "new zealand, nz, aotearoa, wellington, christchurch, dunedin, queenstown",
    "Pacific/Honolulu": "hawaii, oahu, maui",
    "America/New_York": (
        "new york city, nyc, brooklyn, manhattan, boston, massachusetts, philadelphia, pittsburgh, "
        "pennsylvania, new jersey, connecticut, vermont, new hampshire, baltimore, maryland, washington "
        "dc, washington d c, miami, atlanta, north carolina, south carolina, ohio, buffalo"
    ),
    "America/Chicago": (
        "illinois, wisconsin, milwaukee, minnesota, minneapolis, st louis, texas, austin, houston, "
        "dallas, san antonio, new orleans, louisiana, nashville, memphis, oklahoma, iowa"
    ),
    "America/Denver": (
        "colorado, boulder, utah, salt lake city, new mexico, santa fe, albuquerque, montana, wyoming"
    ),
    "America/Phoenix": "arizona, tucson",
    "America/Los_Angeles": (
        "california, san francisco, bay area, oakland, berkeley, palo alto, silicon valley, sacramento, "
        "san diego, seattle, washington state, las vegas"
    ),
    "America/Toronto": "ontario, ottawa, quebec, quebec city, montreal",
    "America/Vancouver": "british columbia",
    "America/Edmonton": "alberta, calgary, banff",
    "America/Winnipeg": "manitoba",
    "America/Halifax": "nova scotia",
    "America/Mexico_City": "puebla, oaxaca, cdmx",
    "America/Costa_Rica": "costa rica",
    "America/Havana": "cuba",
    "America/Bogota": "colombia, medellin, cali",
    "America/Lima": "peru, cusco, cuzco, arequipa",
    "America/Guayaquil": "ecuador, quito",
    "America/La_Paz": "bolivia",
    "America/Caracas": "venezuela",
    "America/Santiago": "chile, valparaiso, concepcion",
    "America/Argentina/Buenos_Aires": "argentina, buenos aires",
    "America/Montevideo": "uruguay",
    "America/Asuncion": "paraguay",
    "America/Sao_Paulo": ("rio de janeiro, rio, brasilia, belo horizonte, porto alegre, curitiba, florianopolis"),
}
"""Zone, and the places that go by it, with commas between."""

STATES: dict[str, str] = {
    "America/New_York": "CT DC MA MD ME NC NH NJ NY OH PA RI SC VA VT WV",
    "America/Chicago": "AL AR IA IL LA MN MO MS OK TX WI",
    "America/Denver": "CO MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA",
    "Pacific/Honolulu": "HI",
    "Europe/London": "GB UK",
    "Pacific/Auckland": "NZ",
}
"""Zone, and what follows a comma in two letters: "Oakland, CA"."""

_AMBIGUOUS = """
act, alabama, alaska, arkansas, beulah, birmingham, cambridge, center, chatham, christmas, cocos,
cordoba, easter, eire, florence, florida, georgetown, georgia, granada, idaho, indiana, jordan,
kansas, kentucky, knox, lhi, maine, marengo, merida, michigan, midway, mississippi, missouri,
monticello, naples, nebraska, newcastle, north, north dakota, oregon, petersburg, portland, reunion,
richmond, rosario, samoa, san jose, san juan, santa isabel, south, south dakota, springfield,
stanley, tell city, tennessee, valencia, victoria, vincennes, virgin, virginia, wake, washington,
west, west virginia, winamac"""

AMBIGUOUS = frozenset(" ".join(_AMBIGUOUS.split()).split(", "))
"""Names of several places, of places with several clocks, and zones named by words that mean something else."""
