"""Files that are written whole or not at all, and cells that no spreadsheet runs as a formula."""
