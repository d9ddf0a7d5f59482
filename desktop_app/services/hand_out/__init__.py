"""Files for elsewhere: contacts, calendars, tables and the whole book, each for its target."""

from desktop_app.services.hand_out.order import HandedOut, Order, order_for
from desktop_app.services.hand_out.pages import kinds_of
from desktop_app.services.hand_out.writing import hand_out

__all__ = ["HandedOut", "Order", "hand_out", "kinds_of", "order_for"]
