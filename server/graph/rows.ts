/** From one document's facts and text to its rows: pure, without I/O, and all that the loader writes. */

import { daysOf } from '../facts/calendar.ts'
import type { Facts } from '../facts/schema.ts'
import { activityRows } from './activity-rows.ts'
import { identify } from './identity.ts'
import { mentionRows } from './mention-rows.ts'
import { relationRows, statisticRows } from './relation-rows.ts'
import type { Properties, Rows } from './row-types.ts'
import { sketchOf } from './text-sketch.ts'
import { canonicalFacts, contentHash, ROWS_VERSION } from './version.ts'

export type Status = 'PUBLISHED' | 'DRAFT'

/** The rows of checked facts (`server/facts/check.ts`); of facts that were not, the result means nothing. */
export function rowsOf(facts: Facts, text: string): Rows {
  const identities = identify(facts)
  const { ids } = identities
  const findings = [...(facts.findings ?? []), ...identities.findings]
  return {
    document: documentRow(facts, text, 'PUBLISHED', findings),
    mentions: mentionRows(facts, text, identities),
    ...activityRows(facts, text, ids),
    ...relationRows(facts, text, ids),
    statistics: statisticRows(facts, text, ids),
  }
}

/** The node of a document, of a draft too: text, facts and source. */
export function documentRow(
  facts: Facts,
  text: string,
  status: Status,
  findings: readonly object[] = facts.findings ?? [],
): Properties {
  const { document } = facts
  const { source } = document
  const covers = document.covers === null ? undefined : daysOf(document.covers)
  const published = document.publishedOn === null ? undefined : daysOf(document.publishedOn)
  return {
    id: document.id,
    status,
    title: document.title,
    subtitle: document.subtitle,
    byline: document.byline,
    publishedOn: document.publishedOn,
    covers: document.covers,
    home: document.home,
    publisher: source?.publisher,
    page: source?.page,
    url: source?.url,
    retrievedAt: source?.retrievedAt,
    fileSha256: source?.fileSha256,
    reader: source?.reader?.name,
    readerVersion: source?.reader?.version,
    sha256: document.sha256,
    text,
    facts: canonicalFacts(facts),
    contentHash: contentHash(text, facts),
    rowsVersion: ROWS_VERSION,
    coversFrom: covers?.first,
    coversTo: covers?.last,
    publishedFrom: published?.first,
    publishedTo: published?.last,
    findings: JSON.stringify(findings),
    sketch: sketchOf(text),
    entityCount: facts.entities.length,
    activityCount: facts.activities.length,
    relationCount: facts.relations.length,
    statisticCount: facts.statistics.length,
    findingCount: findings.length,
  }
}
