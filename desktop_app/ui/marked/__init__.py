"""What can be done with the rows that are marked in a list, many at once."""
