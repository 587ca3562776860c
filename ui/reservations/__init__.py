"""The reservations checklist, the eight checks and the decision, shown where they are needed."""
