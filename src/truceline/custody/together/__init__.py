"""What the lists say together: about each person sought, each person held, and from one list to the next.

Only pairs of rows that a person confirmed count as one person here; a machine's match is `possible`.
"""
