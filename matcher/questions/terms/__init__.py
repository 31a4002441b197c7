"""The words of a questionnaire, and how words typed by hand are held against them."""
