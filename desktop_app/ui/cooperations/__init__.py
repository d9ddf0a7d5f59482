"""The Cooperations place."""
