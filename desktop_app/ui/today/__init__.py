"""The Today place: what is to be done, who falls asleep, what moves."""
