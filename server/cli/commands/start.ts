import { Command } from 'commander'
import { serve } from '../../main.ts'
import type { Context } from '../context.ts'

/** `luzhi start`: the same as `npm start`. */
export function startCommand(context: Context): Command {
  return new Command('start')
    .description('启动服务：数据库、数据、网页 · start everything and serve it')
    .action(() => serve(context))
}
