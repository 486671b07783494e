"""Papers beside the report: sheets to sign, certificates, letters, minutes, labels, lists."""
