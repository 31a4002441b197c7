"""Our rules translated to other engines, each in the fastest way we found it to offer.

Every engine gets plain facts: a flag, a text, a whole number, or a list; what is not answered is
absent. Every engine gives a verdict for each rule: 0 no, 1 unknown, 3 yes.
"""
