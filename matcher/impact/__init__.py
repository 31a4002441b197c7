"""Who is hit by a change: two catalogues tried on many persons. Knows no Qt, no SQL."""
