"""The book on disk. The only floor that knows SQL."""
