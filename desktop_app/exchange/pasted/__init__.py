"""Text from a mail or a page: who signed it, found by rules; what is not understood stays."""
