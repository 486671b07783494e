"""Files that belong to records: kept once each, by content, beside the database."""
