"""How the program looks on this computer, where the data lie, and what the program is made of."""
