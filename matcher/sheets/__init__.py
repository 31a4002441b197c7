"""What leaves the counter on paper or the clipboard."""
