"""Record types: each described once; form, list, history, command line follow from that."""
