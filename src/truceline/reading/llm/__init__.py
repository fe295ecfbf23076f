"""The optional second reader: a language model proposes claims, and nothing of what it says is believed."""
