import { Command } from 'commander'
import type { Context } from '../context.ts'

/** `luzhi start`: the same as `npm start`. */
export function startCommand(context: Context): Command {
  return new Command('start')
    .description('启动服务：数据库、数据、网页 · start everything and serve it')
    .action(async () => {
      // Only here: the web server takes a second to read, and no other command needs it.
      const { serve } = await import('../../main.ts')
      await serve(context)
    })
}
