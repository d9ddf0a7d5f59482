"""The flexible date: days, months, “Anfang Mai”, “während der FAKUMA”, as people say them."""

from desktop_app.domain.when.meaning import Anchor, Precision, Qualifier
from desktop_app.domain.when.value import When

__all__ = ["Anchor", "Precision", "Qualifier", "When"]
