"""The warnings of a tool: counted by kind and listed in the table, never configured away."""

import re
from collections import Counter


def told(kinds):
    """Every kind with its number, the most frequent first."""
    counts = Counter(kinds)
    if not counts:
        return "no warnings"
    listed = ", ".join(f"{count} × {kind}" for kind, count in counts.most_common())
    return f"{counts.total()} warnings: {listed}"


def lines_of(text, pattern):
    """The first group of every line that has the pattern: the kind of a warning."""
    return [found[1] for line in text.splitlines() if (found := re.search(pattern, line))]
