"""Groups from the weights of pairs."""
