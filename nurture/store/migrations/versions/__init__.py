"""One file a step; the number is what `user_version` holds."""
