"""The staff console: the window of a front-desk clerk, on a computer of their own."""
