"""The English of a brief: articles, lists, days, numbers and people."""
