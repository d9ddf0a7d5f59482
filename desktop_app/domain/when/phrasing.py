"""How each language writes dates. An underscore is a no-break space.

`{x}` is a date already in words, `{n}` a number, `{nth}` an ordinal, `{y}` a year, `{a}` and
`{b}` are the ends of a span.
"""

from dataclasses import replace

from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """“Since” or “until”, by what follows: a day, early, mid or late, something rough."""

    plain: str
    day: str
    part: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasing:
    """The words of one language, long or short, and how they are put together."""

    months: str
    seasons: str
    first_day: str
    day: str
    ordinals: str
    quarter: str
    third: str
    half: str
    of_year: str  # after a quarter, a third or a half
    week: str
    winter: str
    early: str
    mid: str
    late: str
    the: str  # how a day or a part of the year stands after “about” and the like
    the_vowel: str
    span: str
    wide_span: str  # where an end has several words
    since: Opening
    until: Opening
    about: str
    about_span: str
    perhaps: str


_GERMAN = Phrasing(
    months="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    seasons="Frühling Sommer Herbst Winter",
    first_day="1.",
    day="{n}.",
    ordinals="1. 2. 3. 4.",
    quarter="{nth}_Quartal",
    third="{nth}_Drittel",
    half="{nth}_Halbjahr",
    of_year=" {y}",
    week="KW_{n}/{y}",
    winter="{x} {y}/{next2}",
    early="Anfang {x}",
    mid="Mitte {x}",
    late="Ende {x}",
    the="{x}",
    the_vowel="{x}",
    span="{a}–{b}",
    wide_span="{a}_– {b}",
    since=Opening(plain="seit {x}", day="seit dem {x}", part="seit {x}", about="seit ca._{x}"),
    until=Opening(plain="bis {x}", day="bis zum {x}", part="bis {x}", about="bis ca._{x}"),
    about="ca._{x}",
    about_span="ca._{x}",
    perhaps="vermutlich {x}",
)
_ENGLISH = Phrasing(
    months="January February March April May June July August September October"
    " November December",
    seasons="spring summer autumn winter",
    first_day="1",
    day="{n}",
    ordinals="first second third fourth",
    quarter="{nth} quarter",
    third="{nth} third",
    half="{nth} half",
    of_year=" of {y}",
    week="week_{n} of {y}",
    winter="{x} {y}–{next2}",
    early="early {x}",
    mid="mid-{x}",
    late="late {x}",
    the="{x}",
    the_vowel="{x}",
    span="{a}–{b}",
    wide_span="{a}_– {b}",
    since=Opening(
        plain="since {x}", day="since {x}", part="since {x}", about="since about {x}"
    ),
    until=Opening(
        plain="until {x}", day="until {x}", part="until {x}", about="until about {x}"
    ),
    about="about {x}",
    about_span="about {x}",
    perhaps="probably {x}",
)
_FRENCH = Phrasing(
    months="janvier février mars avril mai juin juillet août septembre octobre"
    " novembre décembre",
    seasons="printemps été automne hiver",
    first_day="1er",
    day="{n}",
    ordinals="1er 2e 3e 4e",
    quarter="{nth}_trimestre",
    third="{nth}_quadrimestre",
    half="{nth}_semestre",
    of_year=" {y}",
    week="semaine_{n} de {y}",
    winter="{x} {y}-{next4}",
    early="début {x}",
    mid="mi-{x}",
    late="fin {x}",
    the="le_{x}",
    the_vowel="l’{x}",
    span="{de}{a} {to} {b}",
    wide_span="{de}{a} {to} {b}",
    since=Opening(
        plain="depuis {x}", day="depuis le_{x}", part="depuis {x}", about="depuis environ {x}"
    ),
    until=Opening(
        plain="jusqu’en {x}", day="jusqu’au {x}", part="jusqu’à {x}", about="jusque vers {x}"
    ),
    about="vers {x}",
    about_span="environ {x}",
    perhaps="probablement {x}",
)

LONG = {"de": _GERMAN, "en": _ENGLISH, "fr": _FRENCH}
SHORT = {
    "de": replace(
        _GERMAN,
        months="Jan Feb März Apr Mai Juni Juli Aug Sep Okt Nov Dez",
        quarter="Q{n}",
        half="{nth}_Hj.",
        early="Anf._{x}",
    ),
    "en": replace(
        _ENGLISH,
        months="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        quarter="Q{n}",
        half="H{n}",
        of_year=" {y}",
        week="W{n} {y}",
        about="c._{x}",
        about_span="c._{x}",
    ),
    "fr": replace(
        _FRENCH,
        months="janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        quarter="T{n}",
        half="S{n}",
        week="sem._{n}/{y}",
        span="{a}-{b}",
        wide_span="{a}_– {b}",
        about="v._{x}",
        about_span="v._{x}",
    ),
}
