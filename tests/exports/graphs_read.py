"""Graphs as rdflib reads them."""

import warnings

import rdflib


def read(text: str, kind: str = "turtle") -> rdflib.Graph:
    """Return the graph in *text*; rdflib warns of a class of its own that its reader of JSON-LD still uses."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "ConjunctiveGraph is deprecated", DeprecationWarning)
        return rdflib.Graph().parse(data=text, format=kind)
