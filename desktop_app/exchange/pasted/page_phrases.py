"""The words by which the parts of a page are known, in German, English and French."""

import re

GREETING = re.compile(
    r"(?:sehr geehrte|liebe[rs]?|hallo|guten (?:tag|morgen)|dear|hello|hi|bonjour|cher|chère"
    r"|madame|monsieur|von:|from:|de :|betreff|subject|objet)\b",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"(?:ihre? )?(?:ansprechpartner(?:in)?|kontakt(?:person)?|contact(?: person)?"
    r"|your contact|(?:votre )?(?:contact|interlocut(?:eur|rice)))\b\s*:?\s*(?P<of>.{0,40})",
    re.IGNORECASE,
)
KEYWORDS = re.compile(
    r"(?:schlagwort\w*|schlagwörter|stichw\w+|tags?|keywords?|mots[- ]clés?)"
    r"\s*:\s*(?P<said>.+)",
    re.IGNORECASE,
)
FURNITURE = re.compile(
    r"(?:inhalt als pdf|(?:seite |artikel )?drucken|print|imprimer|teilen|share|partager"
    r"|nach oben|back to top|haut de page|zurück|back|retour|impressum|datenschutz|imprint"
    r"|privacy|mentions légales|cookies?|©|copyright|network guidance|european commission"
    r"|enterprise europe network\s*[-–—]|weiterlesen|read more|lire la suite|mehr zum thema"
    r"|facebook|twitter|linkedin|xing|newsletter)\b.*|©.*",
    re.IGNORECASE,
)
STATED = re.compile(
    r"(?:(?:stand|datum|date|veröffentlicht(?: am)?|published(?: on)?|publié le|updated"
    r"|mis à jour le|mise à jour)\s*:?\s*)?(?P<day>.{4,30})",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)

MONTHS = (
    *("januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august"),
    *("september", "oktober", "november", "dezember", "january", "february", "march"),
    *("may", "june", "july", "october", "december", "janvier", "février", "mars", "avril"),
    *("juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
SEASONS = (
    *("frühjahr", "frühling", "sommer", "herbst", "winter", "spring", "summer", "autumn"),
    *("printemps", "été", "automne", "hiver"),
)
DATES = re.compile(
    r"(?<![\w.])(?:(?:(?:anfang|mitte|ende|early|mid|late|début|mi|fin)[ -])?"
    rf"(?:\d{{1,2}}(?:\.|er|st|nd|rd|th)? )?(?:{'|'.join((*MONTHS, *SEASONS))}) \d{{4}}"
    r"|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)(?!\w)",
    re.IGNORECASE,
)
MEMBERS = re.compile(
    r"(?:(?P<about>über|rund|etwa|ca\.|mehr als|fast|knapp|more than|over|about|nearly|around"
    r"|plus de|environ|près de) )?(?P<number>\d[\d.,\u202f ]{0,9}?) (?:(?:\w+e[rn]?|member) )?"
    r"(?:mitglied\w*|members|membres|adhérents)\b",
    re.IGNORECASE,
)
HAS_OVER = re.compile(r"\bverfüg\w+\b", re.IGNORECASE)
"""“Es verfügt über 400 Mitglieder” says nothing of more than 400."""

COMMON = {
    "de": frozenset(("der", "die", "das", "und", "mit", "von", "eine", "für", "ist", "wurde")),
    "en": frozenset(("the", "and", "of", "with", "for", "was", "is", "in", "to", "were")),
    "fr": frozenset(("le", "la", "les", "et", "des", "une", "pour", "dans", "est", "du")),
}
"""The words that tell languages apart, because every text is full of them."""
