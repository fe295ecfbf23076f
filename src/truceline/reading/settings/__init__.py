"""The setting of a claim: how firmly it is said, when and where it happened, what a phrase takes up."""
