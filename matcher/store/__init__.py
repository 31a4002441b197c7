"""Where things are kept between two runs: the only SQL in the product. Never a situation."""
