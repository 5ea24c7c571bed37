// Expression: whether the dates of activity `a` touch the term of position `h` (model.md, OFFICE, 3).
// A term without days, and an activity without a date, reach no further than the stating document itself.
(h.document = a.document AND (h.termFrom IS NULL AND h.termTo IS NULL OR a.fromDay IS NULL AND h.status = 'CURRENT')
  OR (h.termFrom IS NOT NULL OR h.termTo IS NOT NULL)
    AND a.fromDay <= coalesce(h.termTo, '9999-12-31') AND a.toDay >= coalesce(h.termFrom, '0000-01-01'))
