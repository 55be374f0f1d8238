"""The regional profiles, one file each."""

from typing import Final

from pmks.law.profiles import banten
from pmks.model.profile import RegionalProfile

PROFILES: Final[tuple[RegionalProfile, ...]] = (banten.PROFILE,)
