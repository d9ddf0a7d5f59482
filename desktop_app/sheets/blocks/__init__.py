"""The blocks of a sheet, each a room of its own: measured when made, drawn when placed."""
