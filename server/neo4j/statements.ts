/** The Cypher files as named handles; the only place that reads `cypher/`. A file that is not listed here fails a test. */
import { readFileSync } from 'node:fs'

export interface Statement {
  /** Path in `cypher/` without the ending: `queries/trace`. */
  readonly name: string
  readonly text: string
}

const CYPHER = new URL('../../cypher/', import.meta.url)

/** Files that are no statements of their own but stand inside others: a rule that several answers share is written once. */
export const PARTS = new Set<string>()

/** A line `// Include: name` stands for the text of that file, comments aside. */
function withParts(text: string): string {
  return text.replaceAll(/^[ \t]*\/\/ Include: (\S+)$/gmu, (_line, part: string) => {
    PARTS.add(part)
    return withParts(source(part)).replaceAll(/^\/\/.*\n/gmu, '')
  })
}

function source(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8')
}

function statement(name: string): Statement {
  return { name, text: withParts(source(name)) }
}

/** One entry a file, named `<folder><Name>`. */
export const STATEMENTS = {
  adminPing: statement('admin/ping'),
  adminServerVersion: statement('admin/server-version'),
  adminDigestNodes: statement('admin/digest-nodes'),
  adminDigestRelationships: statement('admin/digest-relationships'),
  adminDocuments: statement('admin/documents'),
  adminIndexesAwait: statement('admin/indexes-await'),
  adminMarkConstraint: statement('admin/mark-constraint'),
  adminMarkSet: statement('admin/mark-set'),
  adminMark: statement('admin/mark'),
  adminMigrationRecord: statement('admin/migration-record'),
  adminMigrationsRecorded: statement('admin/migrations-recorded'),
  adminOriginal: statement('admin/original'),
  adminOriginalParts: statement('admin/original-parts'),
  adminStatus: statement('admin/status'),
  adminStoredIds: statement('admin/stored-ids'),
  adminUnmark: statement('admin/unmark'),
  loadActivities: statement('load/activities'),
  loadClearActivities: statement('load/clear-activities'),
  loadClearMentions: statement('load/clear-mentions'),
  loadClearOriginal: statement('load/clear-original'),
  loadClearRelations: statement('load/clear-relations'),
  loadContent: statement('load/content'),
  loadDocument: statement('load/document'),
  loadEntities: statement('load/entities'),
  loadForeign: statement('load/foreign'),
  loadForget: statement('load/forget'),
  loadLock: statement('load/lock'),
  loadMentioned: statement('load/mentioned'),
  loadMentions: statement('load/mentions'),
  loadObjects: statement('load/objects'),
  loadOriginal: statement('load/original'),
  loadOriginalPart: statement('load/original-part'),
  loadOutdated: statement('load/outdated'),
  loadParticipations: statement('load/participations'),
  loadPublished: statement('load/published'),
  loadRelations: statement('load/relations'),
  loadSameText: statement('load/same-text'),
  loadSayings: statement('load/sayings'),
  loadSketches: statement('load/sketches'),
  loadStatistics: statement('load/statistics'),
  loadStored: statement('load/stored'),
  loadUnmentioned: statement('load/unmentioned'),
  loadVersion: statement('load/version'),
  loadWrote: statement('load/wrote'),
  testingAge: statement('testing/age'),
  testingEmpty: statement('testing/empty'),
  testingChangeChecksum: statement('testing/change-checksum'),
  testingClaim: statement('testing/claim'),
  testingMarks: statement('testing/marks'),
  testingStrange: statement('testing/strange'),
  testingStrangers: statement('testing/strangers'),
  testingTie: statement('testing/tie'),
  testingTied: statement('testing/tied'),
  queriesActivities: statement('queries/activities'),
  queriesActivityObjects: statement('queries/activity-objects'),
  queriesActivityParticipants: statement('queries/activity-participants'),
  queriesDocumentActivitiesTotal: statement('queries/document-activities-total'),
  queriesDocumentActivities: statement('queries/document-activities'),
  queriesDocumentEntitiesTotal: statement('queries/document-entities-total'),
  queriesDocumentEntities: statement('queries/document-entities'),
  queriesDocumentText: statement('queries/document-text'),
  queriesDocumentWriters: statement('queries/document-writers'),
  queriesDocumentsPage: statement('queries/documents-page'),
  queriesDocumentsTotal: statement('queries/documents-total'),
  queriesDocuments: statement('queries/documents'),
  queriesEntities: statement('queries/entities'),
  queriesEntityActivitiesTotal: statement('queries/entity-activities-total'),
  queriesEntityActivities: statement('queries/entity-activities'),
  queriesEntityDocuments: statement('queries/entity-documents'),
  queriesEntityMentionsTotal: statement('queries/entity-mentions-total'),
  queriesEntityMentions: statement('queries/entity-mentions'),
  queriesEntityPositions: statement('queries/entity-positions'),
  queriesEntityStatistics: statement('queries/entity-statistics'),
  queriesEntitySubtypes: statement('queries/entity-subtypes'),
  queriesMeta: statement('queries/meta'),
  queriesNeighboursByRelation: statement('queries/neighbours-by-relation'),
  queriesNeighboursTotal: statement('queries/neighbours-total'),
  queriesNeighboursVia: statement('queries/neighbours-via'),
  queriesNeighbours: statement('queries/neighbours'),
  queriesOfficialsTotal: statement('queries/officials-total'),
  queriesOfficials: statement('queries/officials'),
  queriesPossibleSame: statement('queries/possible-same'),
  queriesPossiblySameEvent: statement('queries/possibly-same-event'),
  queriesRelations: statement('queries/relations'),
  queriesSearch: statement('queries/search'),
  queriesStatistics: statement('queries/statistics'),
  queriesTraceTotals: statement('queries/trace-totals'),
  queriesTrace: statement('queries/trace'),
} as const satisfies Record<string, Statement>

/** The migrations in their order; a file holds several statements, each ended by `;`. */
export const MIGRATIONS: readonly Statement[] = [
  statement('migrations/001-constraints-and-indexes'),
  statement('migrations/002-documents-by-text'),
]
