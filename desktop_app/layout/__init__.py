"""Pure geometry that screen and paper share."""
