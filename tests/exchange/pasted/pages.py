"""Pages that tell success stories, as they are copied from the web; the second is invented."""

from pathlib import Path

SAMPLE = (Path(__file__).with_name("sample_page.txt")).read_text(encoding="utf-8")
"""The page the sample was taken from, word for word."""

FRENCH = """\
Success stories
Bois et lavande : deux réseaux se rencontrent
Publié le 12 mars 2024

Le réseau Bois Exemple et le cluster Lavande Muster se sont rencontrés en automne 2022, lors \
d'une visite à Grasse. Depuis, ils travaillent ensemble sur des parfums pour le bois et sur \
des emballages durables pour la lavande.

Les premiers pas

Au début, les deux réseaux ne se connaissaient pas. Le réseau Bois Exemple compte environ 120 \
adhérents, et la plupart d'entre eux n'avaient jamais travaillé avec une entreprise d'un autre \
pays.

« Nous avons trouvé en quelques semaines ce que nous avions cherché pendant des années », \
explique Claire Exemple, directrice du Bois Exemple.

Mots-clés : bois, lavande, emballage
Contact
Jean Modèle
jean.modele@exemple.example
Tél. +33 4 93 00 00 00
Partager
"""
WRAPPED = """\
Holz trifft Lavendel

Das Netz Muster und der Pole Exemple haben einander auf der FAKUMA
im Oktober 2023 kennengelernt. Seitdem tauschen sie sich regelmäßig
über Verpackungen aus nachwachsenden Rohstoffen und Düfte für Holz
aus. Ein gemeinsamer Antrag wird vorbereitet.

Der Weg dorthin

Nach dem ersten Treffen folgten zwei Besuche in Grasse und einer in
Horb. Die Mitglieder lernten dabei Betriebe kennen, die sie allein
nie gefunden hätten. Mitte Mai 2024 wurde vereinbart, dass beide die
Ausbildung von Fachkräften zusammen angehen wollen.

"Ohne die erste Begegnung auf der Messe gäbe es das alles heute nicht"
Ida Beispiel, Geschäftsführerin des Netz Muster
"""
