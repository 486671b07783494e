"""What a person sees. Qt only here."""
