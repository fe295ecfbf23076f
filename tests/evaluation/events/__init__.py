"""Known events, told by several sources: how well the record finds out which tellings are of one event."""
