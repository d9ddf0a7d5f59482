"""What is pinned to the rail: records and searches, in an order of one's own."""
