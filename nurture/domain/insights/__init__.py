"""Looking back: counts of exchanges turned into series. Never a score, and never a rank of people (R1, R10)."""
