"""The list of attendees of a course: typed or pasted lines, judged, and turned into records."""
