"""The Clusters place."""
