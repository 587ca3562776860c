"""What is read across all of it: today, reminders, the review of a period, a person's story."""
