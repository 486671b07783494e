"""Changes of the schema, in order. Each runs in one transaction with its version mark."""
