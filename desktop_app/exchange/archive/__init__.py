"""The open archive of a whole book: JSON Lines and media in a zip, with their checksums."""
