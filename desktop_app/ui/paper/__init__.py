"""Sheets of records, saved as PDF or printed from the place that shows them."""
