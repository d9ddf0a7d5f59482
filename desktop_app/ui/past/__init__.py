"""The list of steps: what was done, what can be taken back, what can be done again."""
