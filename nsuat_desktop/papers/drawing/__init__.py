"""Papers with a layout of their own. Importing these modules loads reportlab."""
