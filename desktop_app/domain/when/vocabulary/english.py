"""English date words."""

from desktop_app.domain.when.vocabulary import table as t

ENGLISH = t.Vocabulary(
    words={
        t.MONTH: "january jan|february feb febr|march mar|april apr|may|june jun|july jul"
        "|august aug|september sept sep|october oct|november nov|december dec",
        t.WEEKDAY: "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs"
        "|friday fri|saturday sat|sunday sun",
        t.SEASON: "spring springtime|summer summertime|autumn fall|winter wintertime",
        t.PART: "early beginning start|mid middle|late end",
        t.QUARTER: "quarter qtr q",
        t.HALF: "half h hy",
        t.WEEK: "week wk w cw",
        t.THIS_YEAR: "year years",
        t.WHICH: "last past previous|this current|next coming following",
        t.STILL: "still",
        t.ORDINAL: "first|second|third|fourth",
        t.ABOUT: "about around circa ca c approximately approx roughly abt",
        t.PERHAPS: "probably maybe perhaps possibly presumably likely uncertain supposedly"
        " apparently prob poss",
        t.SINCE: "since from onwards onward as starting earliest",
        t.UNTIL: "until till through thru by up latest",
        t.AFTER: "after",
        t.BEFORE: "before",
        t.BETWEEN: "between",
        t.TO: "to",
        t.AND: "and",
        t.DROPPED: "in on of the at during sometime month date course over",
    },
    read_as={
        "midsummer": "mid summer", "midwinter": "mid winter", "midyear": "mid",
        "lastyear": "last year",
    },
    suffixes=frozenset({"st", "nd", "rd", "th"}),
    month_first=True,
    counts="a an one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    units="day|week|month|year",
    units_of_many="days|weeks|months|years",
    articles="of the a an our this that",
    leading="exactly on in the",
    later="later|later on|afterwards|afterward|thereafter",
    earlier="earlier|before|previously|beforehand",
    during=(
        "during", "in the course of", "on the occasion of", "on the fringes of", "as part of",
        "alongside", "at the", "on the day of", "the day of", "on the sidelines of",
    ),
    days={"today": 0, "yesterday": -1, "tomorrow": 1},
    ago=("", "ago"),
    ahead=("in", ""),
    spans={"half a year": "P6M", "one and a half years": "P18M", "a fortnight": "P14D"},
    remarks="at in on during after",
    neighbours={"eve": "-P1D"},
)  # fmt: skip
