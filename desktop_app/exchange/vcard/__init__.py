"""Contact cards: vCard 2.1, 3.0, 4.0 and jCard, read leniently and written to the letter."""

from desktop_app.exchange.vcard.reading import read_vcards
from desktop_app.exchange.vcard.writing import Loss, Target, Written, write_vcards

__all__ = ["Loss", "Target", "Written", "read_vcards", "write_vcards"]
