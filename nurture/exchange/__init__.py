"""The borders: one file a format, each turning a file into records and findings. Knows no SQL."""
