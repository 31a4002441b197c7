"""The figures and the picture of the house: `make house`."""
