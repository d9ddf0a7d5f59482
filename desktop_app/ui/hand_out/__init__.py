"""Files for elsewhere, from the window: what, for which program, where to."""
