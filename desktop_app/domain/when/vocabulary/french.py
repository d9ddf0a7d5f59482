"""French date words."""

from desktop_app.domain.when.vocabulary import table as t

FRENCH = t.Vocabulary(
    words={
        t.MONTH: "janvier janv jan|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil juill"
        "|aout|septembre sept sep|octobre oct|novembre nov|decembre dec",
        t.WEEKDAY: "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam"
        "|dimanche dim",
        t.SEASON: "printemps|ete|automne|hiver",
        t.PART: "debut commencement|mi milieu|fin",
        t.QUARTER: "trimestre trim t q",
        t.HALF: "semestre moitie",
        t.WEEK: "semaine sem",
        t.HALF_OR_WEEK: "s",
        t.THIS_YEAR: "annee an ans",
        t.WHICH: "dernier derniere passe passee precedent precedente ecoule ecoulee"
        "|cette present presente|prochain prochaine",
        t.STILL: "encore",
        t.ORDINAL: "premier premiere|deuxieme second seconde|troisieme|quatrieme",
        t.ABOUT: "vers environ environs alentours autour approximativement circa ca env v",
        t.PERHAPS: "probablement peut vraisemblablement probable doute possiblement"
        " eventuellement incertain supposement",
        t.SINCE: "depuis partir compter des tot",
        t.UNTIL: "jusque jusqu ici tard",
        t.AFTER: "apres",
        t.BEFORE: "avant",
        t.BETWEEN: "entre",
        t.TO: "a au aux",
        t.AND: "et",
        t.DROPPED: "le la l les en de du d mois courant cours dans pendant durant lors sans"
        " plus etre date",
    },
    read_as={},
    suffixes=frozenset({"er", "re", "e", "eme", "nd", "nde"}),
    counts="un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze",
    units="jour|semaine|mois|an annee",
    units_of_many="jours|semaines|mois|ans annees",
    articles="le la l les un une du des de d au aux notre ce cet cette",
    leading="exactement le la l a",
    later="plus tard|apres",
    earlier="plus tot|auparavant|avant",
    during=(
        "pendant", "durant", "lors", "au cours", "a l occasion", "dans le cadre",
        "en marge", "a la faveur", "le jour du", "le jour de",
    ),
    days={"aujourd hui": 0, "hier": -1, "avant hier": -2, "demain": 1, "apres demain": 2},
    ago=("il y a", ""),
    ahead=("dans", ""),
    spans={"un an et demi": "P18M"},
    remarks="a au aux lors pendant durant en apres dans sur",
    neighbours={"veille": "-P1D", "lendemain": "P1D", "surlendemain": "P2D"},
)  # fmt: skip
