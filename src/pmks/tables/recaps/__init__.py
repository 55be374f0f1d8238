"""Tables of counts: read in long form, their totals compared, their signs and units told apart."""

from pmks.tables.recaps.columns import is_recap
from pmks.tables.recaps.frames import COUNTS, TOTALS, Recap
from pmks.tables.recaps.measures import Measure
from pmks.tables.recaps.recap import tidy_recap
from pmks.tables.recaps.signs import Dash

__all__ = ["COUNTS", "TOTALS", "Dash", "Measure", "Recap", "is_recap", "tidy_recap"]
