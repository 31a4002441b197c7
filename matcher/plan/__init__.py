"""What is chosen together with the person, and how it hangs together."""
