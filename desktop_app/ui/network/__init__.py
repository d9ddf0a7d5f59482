"""Who works with whom: clusters as nodes, cooperations as bridges, and a list that says it."""
