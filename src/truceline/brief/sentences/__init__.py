"""The sentences of a brief, one module a section: composed from record entries, citing their claims."""
