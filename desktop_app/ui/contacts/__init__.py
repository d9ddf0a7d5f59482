"""The Contacts place."""
