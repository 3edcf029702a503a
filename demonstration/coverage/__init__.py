"""What a suite has exercised of the machine: states, transitions, refusals, rules, screens."""
