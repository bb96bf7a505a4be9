"""What the checks share: where things are, how tools are set up and started, and how the outcome is told."""
