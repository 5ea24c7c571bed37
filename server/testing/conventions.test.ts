/** The conventions of the house, kept by a test so that nobody has to remember them (CONTRIBUTING.md says why each). */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SKIPPED = new Set(['node_modules', 'generated', 'dist', 'coverage'])

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesUnder(path)
    return [path]
  })
}

const files = ['server', 'client', 'data', 'cypher'].flatMap(filesUnder)
const code = files.filter((file) => /\.(ts|tsx|mjs)$/u.test(file))
const sources = code.filter((file) => !/\.test\.tsx?$/u.test(file))
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** Paths, from the root, of what a file imports from this repository. */
function importsOf(file: string): string[] {
  const specifiers = text(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu)
  return [...specifiers].map(([, specifier]) =>
    normalize(join(dirname(file), specifier as string)).replaceAll('\\', '/'),
  )
}

/** Who may know whom: a file under the key may import only from under the listed paths. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'data/ontology/': ['data/'],
  'server/facts/': ['data/', 'server/facts/', 'server/errors.ts'],
  'server/extract/': [
    'data/',
    'server/facts/',
    'server/extract/',
    'server/errors.ts',
    'server/documents/reading/header-lines.ts',
  ],
  'server/assist/': ['data/', 'server/facts/', 'server/extract/', 'server/assist/', 'server/errors.ts'],
  'server/documents/': ['data/', 'server/facts/', 'server/documents/', 'server/errors.ts'],
  'server/graph/': ['data/', 'server/facts/', 'server/graph/', 'server/neo4j/', 'server/errors.ts'],
  'client/': ['client/', 'data/'],
}

describe('the house', () => {
  it('has no source file over 400 lines', () => {
    const long = sources.filter((file) => text(file).split('\n').length > 400)
    expect(long).toEqual([])
  })

  it('has no file that is called after nothing', () => {
    expect(code.filter((file) => /\/(utils?|helpers?|common|misc)\b/u.test(file))).toEqual([])
  })

  it('names files in kebab-case', () => {
    const odd = code.filter((file) => !/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/u.test(`/${file}`))
    expect(odd).toEqual([])
  })

  it('leaves no note of unfinished work: an issue or nothing', () => {
    const marks = new RegExp(['TO', 'DO\\b|FIX', 'ME\\b|XX', 'X\\b'].join(''), 'u')
    expect(code.filter((file) => marks.test(text(file)))).toEqual([])
  })

  it('keeps Cypher in cypher/ and out of strings', () => {
    const cypher = /['"`][^'"`\n]*\b(MATCH|MERGE|UNWIND|DETACH DELETE|CREATE)\s*[($]/u
    expect(sources.filter((file) => cypher.test(text(file)))).toEqual([])
  })

  it('opens sessions of Neo4j in one file', () => {
    const drivers = sources.filter((file) => text(file).includes("from 'neo4j-driver'"))
    expect(drivers).toEqual(['server/neo4j/driver.ts'])
  })

  it.each(Object.entries(LAYERS))(
    '%s imports only what lies before it in the way of the data',
    (layer, allowed) => {
      const wrong = sources
        .filter((file) => file.startsWith(layer))
        .flatMap((file) => importsOf(file).map((imported) => `${file} → ${imported}`))
        .filter((edge) => {
          const imported = edge.split(' → ')[1] as string
          return !allowed.some((path) => imported.startsWith(path))
        })
      expect(wrong).toEqual([])
    },
  )

  it('refers to no folder of one machine', () => {
    const local = new RegExp(['/work', '/main|\\.\\./sha', 'red/|/ro', 'ot/'].join(''), 'u')
    const all = [...files, 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'package.json']
    const texts = all.filter((file) => /\.(ts|tsx|mjs|md|json|cypher|xml|html|css)$/u.test(file))
    expect(texts.filter((file) => local.test(text(file)))).toEqual([])
  })
})

describe('what we ship', () => {
  it('has a licence that allows it, and none that is GPL alone', () => {
    const lock = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { dev?: boolean; license?: string; version: string }>
    }
    const shipped = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.dev)
    const wrong = shipped.filter(([, { license = 'none' }]) => {
      const choices = license.replace(/[()]/gu, '').split(' OR ')
      return license === 'none' || choices.every((choice) => /GPL/u.test(choice))
    })
    expect(wrong.map(([path]) => relative('node_modules', path))).toEqual([])
    expect(shipped.length).toBeGreaterThan(0)
  })

  it('is pinned: every dependency by its exact version', () => {
    const manifest = JSON.parse(text('package.json')) as Record<'dependencies' | 'devDependencies', object>
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([])
  })
})
