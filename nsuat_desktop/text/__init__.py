"""Vietnamese text: cleaning, search keys, order, dates, numbers, masking. Standard library only."""
