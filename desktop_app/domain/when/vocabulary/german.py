"""German date words."""

from desktop_app.domain.when.vocabulary import table as t

GERMAN = t.Vocabulary(
    words={
        t.MONTH: "januar januars jan jaenner janner jan|februar februars feber feb febr"
        "|marz maerz mrz mar|april aprils apr|mai mais|juni jun juno|juli jul julei"
        "|august augusts aug|september septembers sept sep|oktober oktobers okt"
        "|november novembers nov|dezember dezembers dez",
        t.WEEKDAY: "montag montags mo|dienstag dienstags di|mittwoch mittwochs mi"
        "|donnerstag donnerstags do|freitag freitags fr|samstag samstags sa sonnabend"
        "|sonntag sonntags so",
        t.SEASON: "fruhling fruhlings fruhjahr fruhjahrs fruehling fruehjahr fruehlings"
        " fruehjahrs|sommer sommers|herbst herbstes herbsts|winter winters",
        t.PART: "anfang anfangs beginn anf|mitte|ende",
        t.QUARTER: "quartal quartals quartales quart vierteljahr q",
        t.HALF: "halbjahr halbjahrs halbjahres hj h halfte haelfte jahreshalfte jahreshaelfte",
        t.WEEK: "kw woche kalenderwoche w",
        t.THIS_YEAR: "jahr jahren jahre jahres jahrs",
        t.WHICH: "letzten letztes letztem vergangenen vergangenes vergangenem vorigen voriges"
        " vorigem|dieses diesen diesem laufenden|nachsten nachstes nachstem naechsten"
        " kommenden kommendes kommendem",
        t.STILL: "noch",
        t.ORDINAL: "erste erster erstes ersten erstem|zweite zweiter zweites zweiten zweitem"
        "|dritte dritter drittes dritten drittem|vierte vierter viertes vierten viertem",
        t.ABOUT: "ca circa zirka um gegen rund etwa ungefahr ungefaehr schatzungsweise",
        t.PERHAPS: "vermutlich wahrscheinlich wohl vielleicht moglicherweise moeglicherweise"
        " angeblich eventuell evtl mutmasslich voraussichtlich vsl vmtl unsicher",
        t.SINCE: "seit ab beginnend fruhestens fruehestens",
        t.UNTIL: "bis spatestens spaetestens",
        t.AFTER: "nach",
        t.BEFORE: "vor",
        t.BETWEEN: "zwischen",
        t.AND: "und u",
        t.DROPPED: "im in der die das den dem des am an vom von zum zur zu etwas herum"
        " monat monats wahrend waehrend laufe lauf zeitraum datum"
        " bereits schon erst einschliesslich einschl inkl",
    },
    read_as={
        "jahresanfang": "anfang", "jahresbeginn": "anfang", "jahresmitte": "mitte",
        "jahresende": "ende", "jahresschluss": "ende", "monatsanfang": "anfang",
        "monatsbeginn": "anfang", "monatsmitte": "mitte", "monatsende": "ende",
        "fruhsommer": "anfang sommer", "fruehsommer": "anfang sommer",
        "hochsommer": "mitte sommer",
        "spatsommer": "ende sommer", "spaetsommer": "ende sommer",
        "fruhherbst": "anfang herbst", "spatherbst": "ende herbst",
        "spaetherbst": "ende herbst", "vorjahr": "letztes jahr", "vorjahres": "letztes jahr",
        "vorjahrs": "letztes jahr", "heuer": "dieses jahr", "folgejahr": "nachstes jahr",
        "sommersanfang": "anfang sommer", "winteranfang": "anfang winter",
    },
    suffixes=frozenset({"ten", "te", "ter", "tes", "er"}),
    counts="ein eine einen einem einer eines|zwei zweien|drei dreien|vier|funf fuenf|sechs"
    "|sieben|acht|neun|zehn|elf|zwolf zwoelf",
    units="tag tages tage|woche|monat monats|jahr jahres jahre",
    units_of_many="tage tagen|wochen|monate monaten|jahre jahren",
    articles="von vom der die das den dem des einer eines einem einen unserer unseres unserem"
    " diesem dieser dieses",
    leading="genau am im in an der die das den",
    later="spater|spaeter|danach|darauf",
    earlier="zuvor|vorher|davor|fruher|frueher",
    during=(
        "wahrend", "waehrend", "anlasslich", "anlaesslich", "im rahmen von", "im rahmen",
        "am rande von", "am rande", "im zuge", "parallel zu", "parallel zur", "parallel zum",
        "am tag der", "am tag des", "auf der", "auf dem", "bei der", "bei dem", "beim",
        "im verlauf",
    ),
    days={
        "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "ubermorgen": 2,
        "uebermorgen": 2,
    },
    ago=("vor", ""),
    ahead=("in", ""),
    spans={
        "ein halbes jahr": "P6M", "einem halben jahr": "P6M", "anderthalb jahre": "P18M",
        "anderthalb jahren": "P18M", "eineinhalb jahre": "P18M", "eineinhalb jahren": "P18M",
    },
    remarks="auf in im bei beim wahrend waehrend nach zur zum anlasslich anlaesslich",
    neighbours={"vortag": "-P1D", "vorabend": "-P1D", "folgetag": "P1D"},
)  # fmt: skip
