// Expression: whether $text stands in the trigger or in a quotation of the rows that person `p` has by activity `a`.
(toLower(a.trigger) CONTAINS $text OR toLower(a.didQuotation) CONTAINS $text
  OR toLower(coalesce(a.whenQuotation, '')) CONTAINS $text
  OR EXISTS {
    MATCH (p)-[r:LED|TOOK_PART|PARTNER]->(a)
    WHERE toLower(coalesce(r.whoQuotation, '')) CONTAINS $text OR toLower(coalesce(r.headsQuotation, '')) CONTAINS $text
  }
  OR strength = 20 AND EXISTS {
    MATCH (p)-[h:HOLDS_POSITION {office: true}]->(b:Organization)-[r:LED]->(a)
    WHERE
      // Include: queries/parts/within-term
      AND (toLower(coalesce(r.whoQuotation, '')) CONTAINS $text
        OR any(quotation IN h.quotations WHERE toLower(quotation) CONTAINS $text))
  })
