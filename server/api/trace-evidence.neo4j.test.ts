import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedDocuments } from '../documents/shipped.ts'
import { quote } from '../facts/spans.ts'
import { activityId } from '../graph/identity.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { loadShipped } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { type Cited, type TraceRow, wholeTrace } from '../testing/traces.ts'

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: { readonly nodes: readonly { readonly quotation: string }[] }
}

interface Official extends Named {
  readonly positions: readonly { readonly heading: boolean; readonly body: Named }[]
}

interface Case {
  readonly official: Official
  readonly row: TraceRow
}

const OFFICIALS = `
  fragment Named on Entity { id name aliases mentions(first: 200) { nodes { quotation } } }
  { officials(first: 50) { totalCount nodes { ...Named positions { heading body { ...Named } } } } }`

const shipped = await shippedDocuments()
let graph: Graph
let cases: readonly Case[]
let officials: readonly Official[]
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
  const api: Asking = askingOf(graph)
  const answer = await api.ask<{ officials: { totalCount: number; nodes: Official[] } }>(OFFICIALS)
  officials = answer.officials.nodes
  expect(officials).toHaveLength(answer.officials.totalCount)
  const traces = officials.map(async (official) =>
    (await wholeTrace(api, official.id)).nodes.map((row) => ({ official, row })),
  )
  cases = (await Promise.all(traces)).flat()
})
afterAll(() => graph.close())

const formsOf = ({ name, aliases, mentions }: Named) => [
  name,
  ...aliases,
  ...mentions.nodes.map(({ quotation }) => quotation),
]
const quotations = ({ citations }: TraceRow, ...parts: Cited['part'][]) =>
  citations.filter(({ part }) => parts.length === 0 || parts.includes(part)).map(({ quotation }) => quotation)

/** Whose forms a row must show: the official, or by OFFICE the bodies that led the activity and that they head. */
function whose({ official, row }: Case): readonly Named[] {
  if (row.attribution !== 'OFFICE') return [official]
  const led = row.activity.participants.filter(({ role }) => role === 'LED').map(({ entity }) => entity.id)
  return official.positions
    .filter(({ heading, body }) => heading && led.includes(body.id))
    .map(({ body }) => body)
}

/** The rows, in short, of which something does not hold. */
const where = (fails: (one: Case) => boolean) =>
  cases.filter(fails).map(({ official, row }) => `${official.name}: ${row.id} ${row.attribution}`)

describe('every row of every official of the shipped documents', () => {
  it('is looked at: each attribution is among them, and officials without a row as well as with', () => {
    expect(new Set(cases.map(({ row }) => row.attribution))).toEqual(new Set(['NAMED', 'GROUP', 'OFFICE']))
    expect(new Set(cases.map(({ official }) => official.name)).size).toBeGreaterThan(2)
  })

  it('shows in DID or WHO a form of the name of the official, by OFFICE of the body', () => {
    const silent = (one: Case) => {
      const shown = quotations(one.row, 'DID', 'WHO')
      const forms = whose(one).flatMap(formsOf)
      return !forms.some((form) => form !== '' && shown.some((quotation) => quotation.includes(form)))
    }
    expect(where(silent)).toEqual([])
  })

  it('shows the trigger', () => {
    expect(
      where(({ row }) => !quotations(row).some((quotation) => quotation.includes(row.activity.trigger))),
    ).toEqual([])
  })

  it('shows what was done, once', () => {
    expect(where(({ row }) => quotations(row, 'DID').length !== 1)).toEqual([])
  })

  it('shows by GROUP and OFFICE who heads the party or the body, by NAMED not', () => {
    expect(where(({ row }) => quotations(row, 'HEADS').length > 0 !== (row.attribution !== 'NAMED'))).toEqual(
      [],
    )
    const named = (one: Case) => {
      const heads = quotations(one.row, 'HEADS')
      return heads.length > 0 && !formsOf(one.official).some((form) => heads.some((q) => q.includes(form)))
    }
    expect(where(named)).toEqual([])
  })

  it('shows the words of the date where the facts have words for it, and no WHEN where they have none', () => {
    const words = new Map(
      shipped.flatMap(({ facts, text }) =>
        facts.activities.map((activity) => {
          const stated = activity.date?.evidence
          return [activityId(facts.document.id, activity), stated ? [quote(text, stated)] : []] as const
        }),
      ),
    )
    expect([...words.values()].filter((said) => said.length > 0).length).toBeGreaterThan(0)
    expect(where(({ row }) => quotations(row, 'WHEN').join() !== words.get(row.activity.id)?.join())).toEqual(
      [],
    )
  })

  it('quotes just the words at its spans', () => {
    const texts = new Map(shipped.map(({ facts, text }) => [facts.document.id, text]))
    const wrong = cases.flatMap(({ row }) =>
      row.citations.filter(({ document, spans, quotation }) => {
        const text = texts.get(document.id) ?? ''
        const slices = spans.map(([start, end]) => text.slice(start, end))
        return slices.join('').replace(/[ \t]*\n\s*/gu, '') !== quotation
      }),
    )
    expect(wrong).toEqual([])
    expect(cases.flatMap(({ row }) => row.citations).length).toBeGreaterThan(100)
  })

  it('gives no part of a citation twice', () => {
    expect(
      where(({ row: { citations } }) => {
        const keys = citations.map(({ part, document, spans }) => JSON.stringify([part, document.id, spans]))
        return new Set(keys).size !== keys.length
      }),
    ).toEqual([])
  })
})
