"""Quick capture: one line from anywhere, and the chips that show how a line was read."""
