"""Excel and CSV in and out. Reading libraries are loaded in a child process only."""
