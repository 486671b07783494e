"""The first start: which office this is and who works here, or the sample to practise on."""
