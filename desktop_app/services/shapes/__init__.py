"""How records look as JSON: the shapes that the command line promises, one room per kind."""
