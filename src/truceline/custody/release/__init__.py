"""Release and handover: who is handed over in which phase, and the ledger of what was carried out."""
