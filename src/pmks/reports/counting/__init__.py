"""A checked register counted: who is one person, which cases there are, in which places, and how many."""
