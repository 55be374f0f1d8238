"""Names: exact look-ups that raise, and a resolver that offers what it is not sure of."""

from pmks.names.cells import resolve
from pmks.names.lookup import category, crosswalk, scope, taxonomy
from pmks.names.resolution import Candidate, Remark, Resolution

__all__ = ["Candidate", "Remark", "Resolution", "category", "crosswalk", "resolve", "scope", "taxonomy"]
