"""One module a kind of record: its description and its rules."""
