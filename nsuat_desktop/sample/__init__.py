"""Sample offices to practise on: invented names and figures, the same on every machine."""
