/** The one logger: JSON lines on standard error, no secrets. */
import pino, { type Logger } from 'pino'
import type { Settings } from './settings.ts'

export type Log = Logger

export function createLog({ logLevel }: Pick<Settings, 'logLevel'>): Log {
  return pino(
    {
      level: logLevel,
      base: null,
      redact: ['password', '*.password', 'req.headers.authorization', 'req.headers.cookie'],
    },
    pino.destination({ fd: 2, sync: true }),
  )
}
