"""Finding records that may be one: what is compared, which are, and how it is weighed."""
