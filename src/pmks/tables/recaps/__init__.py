"""Tables of counts: read in long form, their totals compared, their signs and units told apart."""

from pmks.tables.recaps.frames import COUNTS, TOTALS, Recap
from pmks.tables.recaps.recap import tidy_recap

__all__ = ["COUNTS", "TOTALS", "Recap", "tidy_recap"]
