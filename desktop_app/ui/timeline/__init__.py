"""The bridge: a cooperation's timeline, painted."""
