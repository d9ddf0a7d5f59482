"""Paper. Values go in, PDF bytes come out; no files, no clock, no database."""
