/** The options by which a person says what a document does not. */
import type { Command } from 'commander'
import { InputError } from '../../errors.ts'
import { isOnCalendar } from '../../facts/calendar.ts'
import type { Told } from './job.ts'

export interface ToldOptions {
  readonly id?: string
  readonly publishedOn?: string
  readonly covers?: string
}

export function withToldOptions(command: Command): Command {
  return command
    .option('--id <id>', '文档 id，默认由标题和内容得出 · id of the document; else made of title and content')
    .option('--published-on <date>', '发布日期 · day of publication, YYYY-MM-DD')
    .option('--covers <year>', '文章所述的年份 · year that the article covers, YYYY')
}

/** @throws InputError USAGE */
export function toldBy({ id, publishedOn, covers }: ToldOptions): Told {
  if (id !== undefined && !/^[a-z0-9-]+$/u.test(id))
    throw usage(`--id is made of a–z, 0–9 and -, and “${id}” is not.`)
  if (publishedOn !== undefined && !(/^\d{4}-\d{2}-\d{2}$/u.test(publishedOn) && isOnCalendar(publishedOn)))
    throw usage(`--published-on is a day of the calendar, such as 2024-03-21, and “${publishedOn}” is not.`)
  if (covers !== undefined && !(/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(covers) && isOnCalendar(covers)))
    throw usage(`--covers is a year, such as 2023, and “${covers}” is not.`)
  return { id, publishedOn, covers }
}

function usage(message: string): InputError {
  return new InputError('USAGE', message, { remedy: 'Correct it.' })
}
