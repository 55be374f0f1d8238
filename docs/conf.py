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
default_role = "py:obj"
nitpicky = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 4

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_class_signature = "mixed"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False
python_maximum_signature_line_length = 88
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = "pmks"
html_static_path = ["_static"]
html_css_files = ["phone.css"]
html_show_sourcelink = False
html_copy_source = False
html_last_updated_fmt = None
