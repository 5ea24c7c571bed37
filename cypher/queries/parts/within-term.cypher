// Expression: whether the dates of activity `a` touch the term of position `h` (model.md, OFFICE, 3).
// A term without days, and an activity without a date, reach no further than the stating document itself.
// (CASE, here and in the other parts: the planner multiplies nested OR and AND out, which costs it seconds.)
CASE
  WHEN h.termFrom IS NULL AND h.termTo IS NULL THEN h.document = a.document
  WHEN a.fromDay IS NULL THEN h.document = a.document AND h.status = 'CURRENT'
  ELSE a.fromDay <= coalesce(h.termTo, '9999-12-31') AND a.toDay >= coalesce(h.termFrom, '0000-01-01')
END
