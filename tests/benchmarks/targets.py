"""The ratios to reach: what each figure may be at most, for S, M and L journals."""

FLOOR = "python + sqlite3"
TEXTUAL = "Textual, one Static"
LIST = "bare Line API list"
STOCK = "stock Input.Changed over that list"
PARSING = "vobject on the split cards"
BLINK = "a tenth of a second"
FRAME = "one frame of the screen"

TARGETS: dict[str, dict[str, float]] = {
    "nurture due": {"S": 2.5, "M": 2.5, "L": 2.5},
    "nurture remind": {"S": 2.5, "M": 2.5, "L": 2.5},
    "nurture log": {"S": 4, "M": 6, "L": 6},
    "first paint of Today": {"S": 1.25, "M": 1.5, "L": 1.5},
    "a key on Today, median": {"S": 1.5, "M": 2, "L": 2},
    "a key on Today, p95": {"S": 2, "M": 3, "L": 3},
    "a key on People, median": {"S": 1.5, "M": 2, "L": 2},
    "a key on People, p95": {"S": 2, "M": 3, "L": 3},
    "People, filtered as one types": {"S": 0.5, "M": 0.6, "L": 0.6},
    "search over everything": {"S": 0.5, "M": 0.6, "L": 0.6},
    "opening a person of 1,000 touches": {"S": 1, "M": 1, "L": 1},
    "logging, and seeing Today change": {"S": 1, "M": 1, "L": 1},
    "understanding a line, at each key, median": {"S": 1, "M": 1, "L": 1},
    "understanding a line, at each key, p95": {"S": 1, "M": 1, "L": 1},
    "importing 10,000 vCards": {"S": 1.3, "M": 1.3, "L": 1.3},
    "memory of the running screens": {"S": 2, "M": 4, "L": 4},
}
