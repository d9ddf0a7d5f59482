"""What a screen reader sees of the window: names, roles, places, the focus.

Runs under the Python of the system, which has GObject; `screen.py` asks it line by line:
`find ROLE NAME` answers with a place on the screen, `focus` with role and name of what has it.
"""

import sys
from collections.abc import Iterator, Sequence

from gi.repository import Gio, GLib

Part = tuple[str, str]  # the name on the bus and the path of a widget

ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
FOCUSED, SHOWING = 12, 25  # numbers of states in AT-SPI
ON_SCREEN = GLib.Variant("(u)", (0,))
NOTHING = {
    "GetChildren": GLib.Variant("(a(so))", ([],)),
    "GetState": GLib.Variant("(au)", ([0, 0],)),
    "GetRoleName": GLib.Variant("(s)", ("",)),
    "Get": GLib.Variant("(v)", (GLib.Variant("s", ""),)),
    "GetExtents": GLib.Variant("((iiii))", ((0, 0, 0, 0),)),
}
FLAGS = Gio.DBusConnectionFlags


def main(address: str) -> None:
    """Answer until the other side has no more questions."""
    kind = FLAGS.AUTHENTICATION_CLIENT | FLAGS.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(address, kind, None, None)
    for line in sys.stdin:
        question, *words = line.rstrip("\n").split("\t")
        found = focus(bus) if question == "focus" else find(bus, *words)
        sys.stdout.write("\t".join(map(str, found)) + "\n")
        sys.stdout.flush()


def find(bus: Gio.DBusConnection, role: str, name: str) -> tuple[int, ...]:
    """The middle of a shown widget of that role: called so, else its name begins so."""
    of_role = [part for part in shown(bus) if role_of(bus, part) == role]
    named = [(name_of(bus, part), part) for part in of_role]
    fitting = [each for each in named if each[0].startswith(name)]
    for _, part in sorted(fitting, key=lambda each: each[0] != name):
        x, y, wide, tall = ask(bus, part, COMPONENT, "GetExtents", ON_SCREEN).unpack()[0]
        if wide > 0 and tall > 0:
            return x + wide // 2, y + tall // 2
    return ()


def focus(bus: Gio.DBusConnection) -> tuple[str, ...]:
    """Role and name of the widget that has the focus."""
    found = [
        (role_of(bus, part), name_of(bus, part))
        for part in shown(bus)
        if states(bus, part)[0] >> FOCUSED & 1
    ]
    own = [each for each in found if each[0] not in ("list item", "filler")]
    return next(reversed(own or found), ())


def shown(bus: Gio.DBusConnection) -> Iterator[Part]:
    """Every widget that is on the screen, those behind others too."""
    waiting = list(reversed(ask(bus, REGISTRY, ACCESSIBLE, "GetChildren").unpack()[0]))
    while waiting:
        part = waiting.pop()
        low = states(bus, part)[0]
        if role_of(bus, part) == "application" or low >> SHOWING & 1:
            yield part
            waiting += reversed(children(bus, part))


def children(bus: Gio.DBusConnection, part: Part) -> Sequence[Part]:
    """What is inside, but not the hundred thousand rows of a table."""
    if role_of(bus, part) in ("table", "tree table"):
        return []
    inside: Sequence[Part] = ask(bus, part, ACCESSIBLE, "GetChildren").unpack()[0]
    return inside


def states(bus: Gio.DBusConnection, part: Part) -> Sequence[int]:
    """The bits of its state."""
    bits: Sequence[int] = ask(bus, part, ACCESSIBLE, "GetState").unpack()[0]
    return bits


def role_of(bus: Gio.DBusConnection, part: Part) -> str:
    """What it is."""
    return str(ask(bus, part, ACCESSIBLE, "GetRoleName").unpack()[0])


def name_of(bus: Gio.DBusConnection, part: Part) -> str:
    """What it is called."""
    asked = GLib.Variant("(ss)", (ACCESSIBLE, "Name"))
    return str(ask(bus, part, PROPERTIES, "Get", asked).unpack()[0])


def ask(
    bus: Gio.DBusConnection,
    part: Part,
    interface: str,
    method: str,
    words: GLib.Variant | None = None,
) -> GLib.Variant:
    """One question to one widget; one that has gone meanwhile knows nothing."""
    name, path = part
    try:
        answer = bus.call_sync(
            name, path, interface, method, words, None, Gio.DBusCallFlags.NONE, 5000, None
        )
    except GLib.Error:
        return NOTHING[method]
    return answer


if __name__ == "__main__":
    main(sys.argv[1])
