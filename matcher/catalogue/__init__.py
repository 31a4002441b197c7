"""What is offered, and which rule guards it."""
