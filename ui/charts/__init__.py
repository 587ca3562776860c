"""Charts that are painted: every mark says its number, can be chosen by key, and can be opened."""
