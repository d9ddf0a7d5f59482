"""The words by which the parts of a signature are known, in German, English and French."""

import re

CLOSING = re.compile(
    r"(?:(?:mit )?(?:freundlichen|besten|herzlichen|vielen|lieben|sonnigen)"
    r" gr(?:ü|ue)(?:ß|ss)en?"
    r"|(?:viele|beste|herzliche|liebe|freundliche|schöne) gr(?:ü|ue)(?:ß|ss)e"
    r"|mfg|vg|lg|(?:best|kind|warm|kindest) regards|regards|best wishes|sincerely(?: yours)?"
    r"|yours (?:sincerely|faithfully|truly)|all the best|cheers|(?:many )?thanks"
    r"|(?:bien |très )?cordialement|bien à vous|(?:sincères |meilleures )?salutations"
    r"(?: distinguées)?|i\. ?a\.|i\. ?v\.|ppa\.?)\b.{0,24}",
    re.IGNORECASE,
)
LEAD = re.compile(
    r"(?:i\. ?a\.|i\. ?v\.|ppa\.|(?:ihre? )?ansprechpartner(?:in)?(?:\s+[A-Z]{2,5})?\s*:"
    r"|kontakt\s*:|contact\s*:|votre interlocut\w+\s*:|von\s*:|from\s*:|de\s*:"
    r"|M\.(?=\s+[^\W\d_]))\s*",
    re.IGNORECASE,
)
REGISTER = re.compile(
    r"\b(?:amtsgericht|registergericht|handelsregister|HR[AB]|USt\.?-?Id\S*|umsatzsteuer\w*"
    r"|steuernummer|VAT|TVA|SIRET|SIREN|RCS|IBAN|BIC|registered|company (?:no|number)"
    r"|sitz der gesellschaft|firmensitz|geschäftsführung\s*:|geschäftsführer(?:in)?\s*:"
    r"|vorstand\s*:|vorsitzende\w*|aufsichtsrat\w*|managing directors?\s*:|capital social)",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(
    r"(?:abteilung|abt\.|bereich|referat|team|fachbereich|geschäftsbereich|stabsstelle|fachgebiet"
    r"|department|dept\.?|division|unit|service|direction|département|pôle|lehrstuhl|fakultät"
    r"|faculté|faculty|chair|laboratoire|lab)\b",
    re.IGNORECASE,
)
GREAT = re.compile(
    r"universit|hochschule|école|ministerium|ministère|fraunhofer|\bIHK\b|landkreis|stadt\b",
    re.IGNORECASE,
)
DEGREE = re.compile(
    r"(?:m\.? ?sc|b\.? ?sc|mba|ph\.? ?d|m\.? ?a|b\.? ?a|ll\.? ?m|m\.? ?eng|b\.? ?eng|cpa)\.?",
    re.IGNORECASE,
)
FURTHER_WORK = re.compile(
    r"(?:chief|scientist|mitarbeiter(?:in)?|fellow|lecturer|partner(?:in)?|techniker(?:in)?"
    r"|pdg|dg|gf)",
    re.IGNORECASE,
)

KINDS = (
    ("phone", r"tel\.?\s?/\s?fax"),
    ("fax", r"telefax|fax|télécopie|f"),
    ("mobile", r"mobiltelefon|mobil|mobile|handy|cell|mob|portable|gsm|natel|m|c"),
    (
        "phone",
        r"telefonnummer|telefon|telephone|téléphone|tel|tél|phone|fon|fixe|ph|durchwahl|direktwahl"
        r"|direkt|direct|ligne directe|zentrale|standard|office|büro|bureau|privat|t|p|d",
    ),
)
KEPT_LABELS = {
    "durchwahl": "Durchwahl",
    "direktwahl": "Durchwahl",
    "direkt": "Durchwahl",
    "direct": "direct",
    "ligne directe": "ligne directe",
    "zentrale": "Zentrale",
    "standard": "standard",
    "privat": "home",
}
MAIL_LABEL = re.compile(r"(?:e-?mail|mail|courriel|mél|e)\s*[:.]?\s*$", re.IGNORECASE)
WEB_LABEL = re.compile(
    r"(?:web(?:site|seite)?|internet|homepage|site(?: web| internet)?|url|linkedin|xing|w)"
    r"\s*[:.]?\s*$",
    re.IGNORECASE,
)

COUNTRIES = frozenset(
    (
        *(
            "germany",
            "deutschland",
            "allemagne",
            "france",
            "frankreich",
            "austria",
            "osterreich",
        ),
        *(
            "autriche",
            "switzerland",
            "schweiz",
            "suisse",
            "italy",
            "italien",
            "italie",
            "italia",
        ),
        *("spain", "spanien", "espagne", "espana", "belgium", "belgien", "belgique", "belgie"),
        *("luxembourg", "luxemburg", "netherlands", "the netherlands", "niederlande"),
        *("nederland", "pays-bas", "poland", "polen", "pologne", "polska", "portugal"),
        *("czech republic", "tschechien", "united kingdom", "uk", "england", "scotland"),
        *("grossbritannien", "royaume-uni", "ireland", "irland", "denmark", "danemark"),
        *("sweden", "schweden", "suede", "norway", "norwegen", "finland", "finnland"),
        *("hungary", "ungarn", "slovenia", "slowenien", "croatia", "kroatien", "usa"),
        *("united states", "greece", "griechenland", "romania", "rumanien", "liechtenstein"),
    )
)
