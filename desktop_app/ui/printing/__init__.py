"""The print page: what comes out of the printer is seen before it does."""
