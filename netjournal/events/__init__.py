"""Where people are met, and inviting everybody who was."""
