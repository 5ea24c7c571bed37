import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from './errors.ts'
import { ROOT, readSettings } from './settings.ts'

describe('the settings', () => {
  it('have a default for everything', () => {
    expect(readSettings({})).toEqual({
      assist: { model: 'default', key: undefined },
      port: 4400,
      host: '127.0.0.1',
      home: resolve(ROOT, '.luzhi'),
      logLevel: 'warn',
      neo4j: undefined,
    })
  })

  it('take an empty variable for an absent one', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '' })).toEqual(readSettings({}))
  })

  it.each(['bolt://h:7687', 'bolt+s://h', 'neo4j://h', 'neo4j+s://x.databases.neo4j.io', 'neo4j+ssc://h'])(
    'name a Neo4j of one’s own: %s',
    (uri) => {
      expect(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' }).neo4j).toEqual({
        uri,
        user: 'neo4j',
        password: 'p',
        database: 'd',
      })
    },
  )

  it('cannot be changed', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true)
  })

  it.each([
    [{ PORT: 'x' }, ['PORT']],
    [{ PORT: '70000' }, ['PORT']],
    [{ PORT: '1.5' }, ['PORT']],
    [{ NEO4J_URI: 'http://h' }, ['NEO4J_URI']],
    [{ NEO4J_URI: 'bolt://' }, ['NEO4J_URI']],
    [{ LUZHI_LOG_LEVEL: 'loud' }, ['LUZHI_LOG_LEVEL']],
    [{ PORT: '-1', NEO4J_URI: 'h', LUZHI_LOG_LEVEL: '1' }, ['PORT', 'LUZHI_LOG_LEVEL', 'NEO4J_URI']],
  ])('that are wrong are all named at once: %j', (environment, names) => {
    const refused = () => readSettings(environment as NodeJS.ProcessEnv)
    expect(refused).toThrow(InputError)
    expect(refused).toThrow(new RegExp(`: ${names.join(', ')}\\.$`, 'u'))
  })
})
