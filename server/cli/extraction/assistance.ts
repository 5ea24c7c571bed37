/** `--assist`: its options, and what is said of its use. Without it nothing leaves the machine. */
import type { Command } from 'commander'
import type { Left } from '../../assist/anchor.ts'
import { completionsUrl, type Endpoint } from '../../assist/endpoint.ts'
import { type Assisted, assist } from '../../assist/index.ts'
import { InputError } from '../../errors.ts'
import type { Facts } from '../../facts/schema.ts'
import type { Settings } from '../../settings.ts'
import type { Context } from '../context.ts'
import type { Extracted } from './job.ts'

export interface AssistOptions {
  readonly assist?: string
  readonly assistModel?: string
  readonly assistLimit?: string
  readonly assistTimeout?: string
}

export interface Assistance {
  readonly endpoint: Endpoint
  /** Sentences of one document that are sent at most. */
  readonly limit: number
}

const SENTENCES = 200
const SECONDS = 30

export function withAssistOptions(command: Command): Command {
  return command
    .option(
      '--assist <url>',
      '把句子发送给兼容 OpenAI 的服务，只采纳原文可核对的部分 · send sentences to an OpenAI-compatible endpoint; only what stands in the text is taken',
    )
    .option(
      '--assist-model <name>',
      '模型，默认 LUZHI_ASSIST_MODEL；密钥用 LUZHI_ASSIST_KEY · model; the key is LUZHI_ASSIST_KEY',
    )
    .option(
      '--assist-limit <n>',
      `每篇最多发送的句数 · sentences sent of one document at most (${SENTENCES})`,
    )
    .option('--assist-timeout <seconds>', `每次请求的时限 · seconds for one request (${SECONDS})`)
}

/** @throws InputError USAGE */
export function assistanceBy(options: AssistOptions, settings: Settings['assist']): Assistance | undefined {
  if (options.assist === undefined) return undefined
  const url = completionsUrl(options.assist)
  if (url === undefined)
    throw usage(`--assist is an http:// or https:// address, and “${options.assist}” is not.`)
  const model = options.assistModel ?? settings.model
  const seconds = numberOf('--assist-timeout', options.assistTimeout, SECONDS)
  const limit = Math.floor(numberOf('--assist-limit', options.assistLimit, SENTENCES))
  return { endpoint: { url, model, key: settings.key, milliseconds: seconds * 1000 }, limit }
}

/** The facts with what assistance adds; what became of its answers is noted. */
export async function assisted(
  context: Context,
  { endpoint }: Assistance,
  path: string,
  extracted: Extracted,
): Promise<Facts> {
  const result = await assist(endpoint, extracted, context.signal)
  for (const line of linesOf(result, endpoint.url.host)) context.note(`${path}：${line}`)
  return result.facts
}

const LEFT: Readonly<Record<Left, string>> = {
  NOT_IN_TEXT: '原文中没有',
  NOT_ALLOWED: '格式不允许',
  CONTRADICTS: '与提取结果矛盾',
  INCOMPLETE: '不完整',
}

function linesOf(
  { answered, unanswered, failure, unreadable, added, left }: Assisted,
  host: string,
): string[] {
  const { entities, activities, relations } = added
  const reasons = Object.entries(left).filter(([, count]) => count > 0)
  const dropped = reasons.reduce((sum, [, count]) => sum + count, 0)
  const each = reasons.map(([reason, count]) => `${LEFT[reason as Left]} ${reason} ${count}`).join(', ')
  return [
    `协助 · assistance (${host}): ${answered} 句 sentences; 采纳 added: ${entities} entities, ${activities} activities, ${relations} relations; 舍弃 dropped: ${dropped}${each === '' ? '' : ` (${each})`}`,
    ...(unreadable > 0
      ? [`协助：${unreadable} 个回答不是 JSON，已舍弃 · answers that are no JSON, dropped: ${unreadable}`]
      : []),
    ...(failure === undefined
      ? []
      : [
          `协助中断，${unanswered} 句没有回答，其余事实不受影响 · assistance ended, ${unanswered} sentences unanswered, the facts stand without: ${failure.message} [${failure.failure}]`,
        ]),
  ]
}

/** A number above 0. */
function numberOf(option: string, words: string | undefined, otherwise: number): number {
  if (words === undefined) return otherwise
  const value = Number(words)
  if (Number.isFinite(value) && value > 0) return value
  throw usage(`${option} is a number above 0, and “${words}” is not.`)
}

function usage(message: string): InputError {
  return new InputError('USAGE', message, { remedy: 'Correct it.' })
}
