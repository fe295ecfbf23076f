"""The page: sentences composed from the record, each with its basis, and the files that carry them."""
