"""What is measured against peers: see README.md."""
