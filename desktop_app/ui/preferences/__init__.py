"""The settings: language, look, who writes, backups, keys, what the program is made of."""
