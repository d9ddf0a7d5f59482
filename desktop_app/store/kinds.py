"""Every room that makes cards for its records; importing this fills the registry."""
