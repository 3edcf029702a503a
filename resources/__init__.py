"""Data of the program, no code: style sheet, icons, translations, scenarios."""
