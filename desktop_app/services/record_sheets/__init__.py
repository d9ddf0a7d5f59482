"""Clusters, organisations, people and cooperations as the values that are printed."""
