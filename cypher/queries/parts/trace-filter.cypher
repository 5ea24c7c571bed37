// Expression: whether activity `a`, in which the person's part is of `strength`, passes what a TraceFilter says of activities.
($asked.strengths IS NULL OR strength IN $asked.strengths)
  AND ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
  AND CASE
    WHEN a.fromDay IS NULL THEN $asked.withoutDate
    ELSE a.fromDay <= coalesce($asked.toDay, '9999-12-31') AND a.toDay >= coalesce($asked.fromDay, '0000-01-01')
  END
