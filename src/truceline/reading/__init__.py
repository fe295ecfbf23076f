"""From a document to its claims: the parts of a claim, one module each, and the families of claims."""
