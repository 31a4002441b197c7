"""What can be asked and what was answered."""
