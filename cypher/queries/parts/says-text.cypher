// Expression: whether $asked.text stands in the trigger or in a quotation of the rows that person `p` has by activity `a`.
any(words IN [a.trigger, a.didQuotation, a.whenQuotation]
  + COLLECT {
    MATCH (p)-[r:LED|TOOK_PART|PARTNER]->(a)
    UNWIND [r.whoQuotation, r.headsQuotation] AS quotation
    RETURN quotation
  }
  + CASE strength WHEN 20 THEN COLLECT {
    MATCH (p)-[h:HOLDS_POSITION {office: true}]->(:Organization)-[r:LED]->(a)
    WHERE
      // Include: queries/parts/within-term
    UNWIND [r.whoQuotation] + h.quotations AS quotation
    RETURN quotation
  } ELSE [] END
  WHERE
    // Include: queries/parts/compared
    CONTAINS $asked.text)
