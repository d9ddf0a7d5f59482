"""Signatures of invented people, each with what has to be found in it."""

from typing import NamedTuple


class Case(NamedTuple):
    """A signature, who it is, and some of what it says."""

    text: str
    name: str
    organisation: str = ""
    function: str = ""
    ways: tuple[str, ...] = ()
    place: str = ""
    department: str = ""
    note: str = ""


def _case(text, *rest, **named):
    return Case(text.strip("\n"), *rest, **named)


GERMAN = (
    _case(
        """
Mit freundlichen Grüßen

Dr. Anna Muster
Projektleiterin
Muster GmbH
Musterstraße 5
70173 Stuttgart
Tel. +49 711 123 456-0
Fax +49 711 123 456-99
anna.muster@muster-gmbh.example
www.muster-gmbh.de
""",
        "Dr. Anna Muster",
        "Muster GmbH",
        "Projektleiterin",
        (
            "phone +49 711 123 456-0",
            "fax +49 711 123 456-99",
            "email anna.muster@muster-gmbh.example",
            "web www.muster-gmbh.de",
        ),
        "Musterstraße 5|70173|Stuttgart|",
    ),
    _case(
        """
i.A. Jörg Beispiel
Vertrieb
Beispiel Kunststofftechnik AG | Am Markt 3 | 75172 Pforzheim
Telefon: 07231 555 12 | Mobil: 0171 5551234
E-Mail: j.beispiel@beispiel-ag.example
""",
        "Jörg Beispiel",
        "Beispiel Kunststofftechnik AG",
        "Vertrieb",
        ("phone 07231 555 12", "mobile 0171 5551234", "email j.beispiel@beispiel-ag.example"),
        "Am Markt 3|75172|Pforzheim|",
    ),
    _case(
        """
Viele Grüße
Lena von der Heide

Referentin Internationales
Cluster Leichtbau e.V.
Kronenplatz 1, 76133 Karlsruhe
T 0721 987 65-43 M 0160 9998877
heide@leichtbau.example
""",
        "Lena von der Heide",
        "Cluster Leichtbau e.V.",
        "Referentin Internationales",
        ("phone 0721 987 65-43", "mobile 0160 9998877", "email heide@leichtbau.example"),
        "Kronenplatz 1|76133|Karlsruhe|",
    ),
    _case(
        """
Prof. Dr.-Ing. Uwe Größer
Universität Musterstadt
Institut für Kunststofftechnik
Hauptstr. 12a
D-70569 Stuttgart
Deutschland
Tel.: +49 (0)711 685-1234
uwe.groesser@uni.example
""",
        "Prof. Dr.-Ing. Uwe Größer",
        "Universität Musterstadt",
        "",
        ("phone +49 (0)711 685-1234", "email uwe.groesser@uni.example"),
        "Hauptstr. 12a|70569|Stuttgart|Deutschland",
        "Institut für Kunststofftechnik",
    ),
    _case(
        """
Petra Klein · Geschäftsführerin · Klein & Groß GmbH & Co. KG
Postfach 10 20 · 72070 Tübingen · Tel.: 07071 4455-0 · p.klein@kleingross.example
""",
        "Petra Klein",
        "Klein & Groß GmbH & Co. KG",
        "Geschäftsführerin",
        ("phone 07071 4455-0", "email p.klein@kleingross.example"),
        "Postfach 10 20|72070|Tübingen|",
    ),
    _case(
        """
Herr Max Öztürk, Einkauf
Öztürk Feinmechanik GmbH
Fon 07121/33 44 55
max@oeztuerk.example
""",
        "Max Öztürk",
        "Öztürk Feinmechanik GmbH",
        "Einkauf",
        ("phone 07121/33 44 55", "email max@oeztuerk.example"),
    ),
    _case(
        """
Sabine Roth
Abteilung Standortentwicklung
Wirtschaftsförderung Neckartal
Durchwahl: 07131 56-2345
Zentrale: 07131 56-0
sabine.roth@neckartal.example
""",
        "Sabine Roth",
        "Wirtschaftsförderung Neckartal",
        "",
        (
            "phone 07131 56-2345 Durchwahl",
            "phone 07131 56-0 Zentrale",
            "email sabine.roth@neckartal.example",
        ),
        "",
        "Abteilung Standortentwicklung",
    ),
    _case(
        """
Dipl.-Ing. Karl-Heinz Zimmermann
Leiter Entwicklung
Zimmermann Werkzeugbau GmbH
Industriestraße 17 - 19
D-72172 Sulz am Neckar
Tel +49 7454 9999-11
Handy +49 172 7654321
k.zimmermann@zimmermann.example
Amtsgericht Stuttgart HRB 123456
Geschäftsführer: Karl-Heinz Zimmermann
USt-IdNr.: DE123456789
""",
        "Dipl.-Ing. Karl-Heinz Zimmermann",
        "Zimmermann Werkzeugbau GmbH",
        "Leiter Entwicklung",
        (
            "phone +49 7454 9999-11",
            "mobile +49 172 7654321",
            "email k.zimmermann@zimmermann.example",
        ),
        "Industriestraße 17 - 19|72172|Sulz am Neckar|",
        note="HRB 123456",
    ),
    _case(
        """
Beste Grüße
Tom Weiß – Clustermanager
Netzwerk Photonik
tom.weiss@photonik.example
Bitte denken Sie an die Umwelt.
""",
        "Tom Weiß",
        "Netzwerk Photonik",
        "Clustermanager",
        ("email tom.weiss@photonik.example",),
        note="Bitte denken Sie an die Umwelt.",
    ),
    _case(
        """
Ansprechpartner SEZ: Dr. Eva Schecker-Neu
Tel. 0711 123 4036
Email: schecker@sez.example
""",
        "Dr. Eva Schecker-Neu",
        "",
        "",
        ("phone 0711 123 4036", "email schecker@sez.example"),
    ),
    _case(
        """
Frau Ulrike Hahn
Steuerkanzlei Hahn
Wiesenweg 4 • 88045 Friedrichshafen
Privat: 07541 111222
ulrike@kanzlei-hahn.example
""",
        "Ulrike Hahn",
        "Steuerkanzlei Hahn",
        "",
        ("phone 07541 111222 home", "email ulrike@kanzlei-hahn.example"),
        "Wiesenweg 4|88045|Friedrichshafen|",
        note="",
    ),
    _case(
        """
MfG
Ines Vogt, M.Sc.
Wissenschaftliche Mitarbeiterin
Hochschule Musterburg
Tel: 0951-863 1234
ines.vogt@hs.example
""",
        "Ines Vogt M.Sc.",
        "Hochschule Musterburg",
        "Wissenschaftliche Mitarbeiterin",
        ("phone 0951-863 1234", "email ines.vogt@hs.example"),
    ),
    _case(
        """
Freundliche Grüsse
Reto Amstutz
CEO
Amstutz Technologies AG
Bahnhofstrasse 10, 8001 Zürich, Schweiz
+41 44 668 18 00
reto@amstutz.example
""",
        "Reto Amstutz",
        "Amstutz Technologies AG",
        "CEO",
        ("phone +41 44 668 18 00", "email reto@amstutz.example"),
        "Bahnhofstrasse 10|8001|Zürich|Schweiz",
    ),
    _case(
        """
Mag. Stefan Huber
Projektmanager
Kunststoff-Cluster Österreich
Hafenstraße 47-51
A-4020 Linz
Mobil: +43 664 8186572
stefan.huber@cluster.example
""",
        "Mag. Stefan Huber",
        "Kunststoff-Cluster Österreich",
        "Projektmanager",
        ("mobile +43 664 8186572", "email stefan.huber@cluster.example"),
        "Hafenstraße 47-51|4020|Linz|",
    ),
    _case(
        """
Von: Nina Falk <nina.falk@falk.example>
""",
        "Nina Falk",
        "",
        "",
        ("email nina.falk@falk.example",),
    ),
    _case(
        """
Kurt Maier
Kurt Maier GmbH
Telefax: 0711/998877
kurt@maier.example
""",
        "Kurt Maier",
        "Kurt Maier GmbH",
        "",
        ("fax 0711/998877", "email kurt@maier.example"),
    ),
)

ENGLISH = (
    _case(
        """
Kind regards,

Jane Example
Head of Innovation
Example Polymers Ltd.
12 High Street
London SW1A 1AA
United Kingdom
Phone: +44 20 7946 0018
Mobile: +44 7700 900123
jane@example-polymers.example
https://www.example-polymers.example/team
""",
        "Jane Example",
        "Example Polymers Ltd.",
        "Head of Innovation",
        (
            "phone +44 20 7946 0018",
            "mobile +44 7700 900123",
            "email jane@example-polymers.example",
            "web https://www.example-polymers.example/team",
        ),
        "12 High Street|SW1A 1AA|London|United Kingdom",
    ),
    _case(
        """
Best regards
John O'Neil | Sales Director | Neil & Sons Inc.
T: +1 617 555 0142 | M: +1 617 555 0199 | E: john@neil.example | W: www.neil.example.com
""",
        "John O'Neil",
        "Neil & Sons Inc.",
        "Sales Director",
        (
            "phone +1 617 555 0142",
            "mobile +1 617 555 0199",
            "email john@neil.example",
            "web www.neil.example.com",
        ),
    ),
    _case(
        """
Sincerely yours,
Mary Ann Smith, PhD
Senior Engineer
Smith Technologies LLC
p. +44 1632 960001
mary.smith@smith.example
linkedin.com/in/maryannsmith
""",
        "Mary Ann Smith PhD",
        "Smith Technologies LLC",
        "Senior Engineer",
        ("phone +44 1632 960001", "email mary.smith@smith.example"),
    ),
    _case(
        """
Dr. Peter van den Berg
Cluster Coordinator
Plastics Valley Network
Tel: +31 20 123 4567
peter@plasticsvalley.example
""",
        "Dr. Peter van den Berg",
        "Plastics Valley Network",
        "Cluster Coordinator",
        ("phone +31 20 123 4567", "email peter@plasticsvalley.example"),
    ),
    _case(
        """
Cheers
Zoë Quinn
Business Developer
Quinn Group
zoe@quinn.example
""",
        "Zoë Quinn",
        "Quinn Group",
        "Business Developer",
        ("email zoe@quinn.example",),
    ),
    _case(
        """
Ms. Ewa Kowalska
Project Officer
Agency for Innovation Sp. z o.o.
ul. Prosta 51
00-838 Warszawa
Poland
tel. +48 22 123 45 67
ewa.kowalska@agency.example
""",
        "Ewa Kowalska",
        "Agency for Innovation Sp. z o.o.",
        "Project Officer",
        ("phone +48 22 123 45 67", "email ewa.kowalska@agency.example"),
        "ul. Prosta 51|00-838|Warszawa|Poland",
    ),
    _case(
        """
All the best,
Liam Carter - Managing Director
Carter Composites Ltd
Office: +44 161 496 0000
liam@carter.example
This e-mail is confidential and meant for the one it is written to, and for nobody else at all.
""",
        "Liam Carter",
        "Carter Composites Ltd",
        "Managing Director",
        ("phone +44 161 496 0000", "email liam@carter.example"),
        note="confidential",
    ),
    _case(
        """
From: "Olga Petrova" <olga.petrova@petro.example>
Direct: +49 30 1234567
""",
        "Olga Petrova",
        "",
        "",
        ("email olga.petrova@petro.example", "phone +49 30 1234567 direct"),
    ),
    _case(
        """
Regards
Sven Lindqvist
CTO
Lindqvist Solutions
Department of Materials
Cell +46 70 123 45 67
sven@lindqvist.example
""",
        "Sven Lindqvist",
        "Lindqvist Solutions",
        "CTO",
        ("mobile +46 70 123 45 67", "email sven@lindqvist.example"),
        "",
        "Department of Materials",
    ),
    _case(
        """
Fatima Al Sayed
Advisor
fatima@advice.example
""",
        "Fatima Al Sayed",
        "",
        "Advisor",
        ("email fatima@advice.example",),
    ),
    _case(
        """
Thanks
Bob Stone
Stonework
bob@stonework.example
""",
        "Bob Stone",
        "Stonework",
        "",
        ("email bob@stonework.example",),
    ),
    _case(
        """
info@nobody.example
+49 711 2222222
""",
        "info@nobody.example",
        "",
        "",
        ("email info@nobody.example", "phone +49 711 2222222"),
    ),
    _case(
        """
Grace Hopper-Lee
Chief Scientist
Lee Research Center
Web: lee-research.eu
grace@lee.example
""",
        "Grace Hopper-Lee",
        "Lee Research Center",
        "Chief Scientist",
        ("web lee-research.eu", "email grace@lee.example"),
    ),
)

FRENCH = (
    _case(
        """
Cordialement,

Hélène Mercier
Directrice du développement
Plasturgie Rhône SAS
12 rue de la République
01100 Oyonnax
France
Tél. : +33 4 74 12 34 56
Portable : 06 12 34 56 78
helene.mercier@plasturgie.example
""",
        "Hélène Mercier",
        "Plasturgie Rhône SAS",
        "Directrice du développement",
        (
            "phone +33 4 74 12 34 56",
            "mobile 06 12 34 56 78",
            "email helene.mercier@plasturgie.example",
        ),
        "12 rue de la République|01100|Oyonnax|France",
    ),
    _case(
        """
Bien cordialement
M. Jean-Luc d'Aubigny | Chargé de mission | Agence Économique du Jura
Fixe 03 84 00 11 22 | jl.daubigny@agence.example
""",
        "Jean-Luc d'Aubigny",
        "Agence Économique du Jura",
        "Chargé de mission",
        ("phone 03 84 00 11 22", "email jl.daubigny@agence.example"),
    ),
    _case(
        """
Aurélie Lefèvre
Responsable Europe
Pôle Matériaux
Université de Bellecombe
Avenue des Sciences 3
69622 Villeurbanne Cedex
Mobile +33 6 11 22 33 44
aurelie.lefevre@univ.example
""",
        "Aurélie Lefèvre",
        "Université de Bellecombe",
        "Responsable Europe",
        ("mobile +33 6 11 22 33 44", "email aurelie.lefevre@univ.example"),
        "Avenue des Sciences 3|69622|Villeurbanne Cedex|",
        "Pôle Matériaux",
    ),
    _case(
        """
Salutations distinguées
François Dupont
Gérant
Dupont Moules SARL
Z.I. Nord
BP 12
74000 Annecy
Télécopie : 04 50 00 00 01
Courriel : f.dupont@dupont-moules.example
""",
        "François Dupont",
        "Dupont Moules SARL",
        "Gérant",
        ("fax 04 50 00 00 01", "email f.dupont@dupont-moules.example"),
        "BP 12|74000|Annecy|",
        note="Z.I. Nord",
    ),
    _case(
        """
Mme Chloé Garnier
Conseillère
Centre Technique des Plastiques
Standard : 04 72 00 00 00
Site web : www.ctp.example.fr
chloe.garnier@ctp.example
""",
        "Chloé Garnier",
        "Centre Technique des Plastiques",
        "Conseillère",
        (
            "phone 04 72 00 00 00 standard",
            "web www.ctp.example.fr",
            "email chloe.garnier@ctp.example",
        ),
    ),
    _case(
        """
Sophie Nguyen
Ingénieure projets
Société Alpine de Moulage
Tel +33 (0)4 50 11 22 33
sophie.nguyen@sam.example
SIRET 123 456 789 00012
""",
        "Sophie Nguyen",
        "Société Alpine de Moulage",
        "Ingénieure projets",
        ("phone +33 (0)4 50 11 22 33", "email sophie.nguyen@sam.example"),
        note="SIRET",
    ),
    _case(
        """
Meilleures salutations
Luc Favre
Directeur
Favre Décolletage SA
Route de Genève 20
1260 Nyon
Suisse
Natel +41 79 123 45 67
luc.favre@favre.example
""",
        "Luc Favre",
        "Favre Décolletage SA",
        "Directeur",
        ("mobile +41 79 123 45 67", "email luc.favre@favre.example"),
        "Route de Genève 20|1260|Nyon|Suisse",
    ),
    _case(
        """
Camille Petit, Présidente
Réseau Bois
camille.petit@reseaubois.example
""",
        "Camille Petit",
        "Réseau Bois",
        "Présidente",
        ("email camille.petit@reseaubois.example",),
    ),
    _case(
        """
De : Marc Olivier <marc.olivier@olivier.example>
Mél : marc@prive.example
""",
        "Marc Olivier",
        "",
        "",
        ("email marc.olivier@olivier.example", "email marc@prive.example"),
    ),
    _case(
        """
Inès Moreau
Déléguée générale
Agence Innovation Savoie
04 79 00 00 00
ines.moreau@agence.example
""",
        "Inès Moreau",
        "Agence Innovation Savoie",
        "Déléguée générale",
        ("phone 04 79 00 00 00", "email ines.moreau@agence.example"),
    ),
    _case(
        """
Paul Lambert
Chef de projet
Lambert Composites S.A.S.
Ligne directe : 01 44 00 00 00
paul.lambert@lambert.example
""",
        "Paul Lambert",
        "Lambert Composites S.A.S.",
        "Chef de projet",
        ("phone 01 44 00 00 00 ligne directe", "email paul.lambert@lambert.example"),
    ),
)
CASES = (*GERMAN, *ENGLISH, *FRENCH)
