"""Where I stand with a person: the derived stage, reservations, help, referrals, things to do."""
