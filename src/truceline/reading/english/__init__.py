"""How English hangs together: sentences, trees, clauses, words of the lexicon in running text."""
