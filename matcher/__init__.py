"""The rules module: questions, rules, catalogue, store. Knows no Qt."""
