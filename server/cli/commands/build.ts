import { Command } from 'commander'
import { buildClient } from '../../client-build.ts'
import type { Context } from '../context.ts'

/** `luzhi build`: only the client, for an image that is made before it is started. */
export function buildCommand({ progress, signal, out }: Context): Command {
  return new Command('build')
    .description('构建网页 · build the client')
    .action(async () => out(await buildClient(progress, signal)))
}
