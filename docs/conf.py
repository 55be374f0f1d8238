"""How the pages become a site: Sphinx reads the Markdown, and the docstrings of the public names."""

import importlib.metadata

project = "pmks"
author = "The pmks contributors"
project_copyright = "The pmks contributors; MIT"
release = importlib.metadata.version("pmks")
version = release

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 4
suppress_warnings = []

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_use_rtype = False

html_theme = "furo"
html_title = "pmks"
html_show_sourcelink = False
html_copy_source = False
html_last_updated_fmt = None
