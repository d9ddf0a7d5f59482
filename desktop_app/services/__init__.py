"""What the advisor can do. Window and command line both call these functions."""
