"""The painted parts every place is built from: rest, hover, focus, pressed, disabled, error."""
