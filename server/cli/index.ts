/** The command line `luzhi`: one command a file, listed here. */
import { Command, CommanderError, type HelpConfiguration } from 'commander'
import { InputError } from '../errors.ts'
import { terminalProgress } from '../progress/terminal.ts'
import { readSettings } from '../settings.ts'
import { addCommand } from './commands/add.ts'
import { buildCommand } from './commands/build.ts'
import { documentsCommand } from './commands/documents.ts'
import { extractCommand } from './commands/extract.ts'
import { forgetCommand } from './commands/forget.ts'
import { loadCommand } from './commands/load.ts'
import { originalCommand } from './commands/original.ts'
import { publishCommand } from './commands/publish.ts'
import { resetCommand } from './commands/reset.ts'
import { scoreCommand } from './commands/score.ts'
import { startCommand } from './commands/start.ts'
import { statusCommand } from './commands/status.ts'
import type { Context } from './context.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { errorText } from './report-error.ts'

const COMMANDS = [
  startCommand,
  extractCommand,
  addCommand,
  publishCommand,
  documentsCommand,
  originalCommand,
  scoreCommand,
  loadCommand,
  forgetCommand,
  statusCommand,
  resetCommand,
]

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
}

const HELP: HelpConfiguration = { styleTitle: (title) => TITLES[title] ?? title }

const EPILOGUE = `
退出码 Exit codes:
  0  完成 done                                       1  程序出错、核对不符或有文件被拒绝 a bug, a check that did not hold, files refused
  2  输入有误，未写入 bad input, nothing written        3  没有该文档 no such document
  4  数据库不可用或不属于 Luzhi database               5  环境不允许 Java, Maven, network, disk, port
  130  被中断 interrupted

环境变量 Environment:
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE   自备的 Neo4j a Neo4j of your own
  LUZHI_HOME (.luzhi), HOST (127.0.0.1), PORT (4400), LUZHI_LOG_LEVEL (warn)
  LUZHI_ASSIST_MODEL, LUZHI_ASSIST_KEY   --assist 的模型和密钥 model and key for --assist`

/**
 * Runs one command line to its end.
 * @param signal ends the command cleanly; see `Context`
 * @returns the exit code (`exit-codes.ts`)
 */
export async function runCommand(words: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    const context: Context = {
      settings: readSettings(process.env),
      progress: terminalProgress(),
      signal,
      out: (line) => void process.stdout.write(`${line}\n`),
      outBytes: (bytes) => new Promise((resolve) => process.stdout.write(bytes, () => resolve())),
      note: (line) => void process.stderr.write(`${line}\n`),
    }
    await programFor(context).parseAsync([...words], { from: 'user' })
    return EXIT.ok
  } catch (error) {
    if (signal.aborted) return interrupted(error)
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput
    process.stderr.write(`${errorText(error)}\n`)
    return exitCodeOf(error)
  }
}

/** What was under way when the signal came may fail with an error of its own; a bug is still shown. */
function interrupted(error: unknown): number {
  process.stderr.write('✗ 已中断 · Interrupted\n')
  return error instanceof InputError ? exitCodeOf(error) : EXIT.interrupted
}

function programFor(context: Context): Command {
  const program = new Command('luzhi')
    .description(
      '履职图谱：领导调研了哪些项目、企业和地方，原文在哪里。\nWhat officials investigated, and where it says so.',
    )
    .helpOption('-h, --help', '显示帮助 · show help')
    .helpCommand(false)
    .configureHelp(HELP)
    .addHelpText('after', EPILOGUE)
    .exitOverride()
  const inherit = (command: Command) =>
    command.copyInheritedSettings(program).helpOption('-h, --help', '显示帮助 · show help')
  for (const command of COMMANDS) program.addCommand(inherit(command(context)))
  program.addCommand(inherit(buildCommand(context)), { hidden: true })
  return program
}
