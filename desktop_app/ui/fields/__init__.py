"""Fields that write when the user leaves them."""
