"""Scripts for those who build the program; none of them is needed to run it."""
