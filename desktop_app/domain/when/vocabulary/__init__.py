"""The words people use for dates, one room per language."""
