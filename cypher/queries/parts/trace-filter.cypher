// Expression: whether activity `a`, in which the person's part is of `strength`, passes what a TraceFilter says of activities.
($strengths IS NULL OR strength IN $strengths)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND (a.fromDay IS NULL AND $withoutDate
    OR a.fromDay IS NOT NULL AND ($toDay IS NULL OR a.fromDay <= $toDay) AND ($fromDay IS NULL OR a.toDay >= $fromDay))
