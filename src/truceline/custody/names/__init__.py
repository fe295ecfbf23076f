"""Names of persons in any script: their parts, and how likely two parts are one name, by sound."""
