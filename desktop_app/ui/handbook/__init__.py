"""The handbook: short chapters in three languages, read without a network."""
