"""The office that works with the program: how it appears on documents, through time."""
