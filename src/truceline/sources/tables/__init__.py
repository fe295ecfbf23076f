"""Tables that others coded from reports: each row is one document, and its claims are ready."""
