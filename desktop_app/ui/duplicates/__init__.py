"""Two records that may be one: side by side, made one, or called different."""
