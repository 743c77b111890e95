"""What pages of the talent capability are drawn with."""
