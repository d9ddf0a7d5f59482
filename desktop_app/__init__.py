"""Brückenbuch: an advisor's book of clusters, contacts, cooperations and stories."""
