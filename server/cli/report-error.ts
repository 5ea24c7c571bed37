/** An error as the person at the terminal reads it: what is wrong, all problems, what to do; a bug with its stack. */
import { Refusal } from '../documents/reading/refusals.ts'
import { LuzhiError, type Problem } from '../errors.ts'
import { inChinese } from './errors-in-chinese.ts'

/** The lines for standard error. */
export function errorText(error: unknown): string {
  if (!(error instanceof LuzhiError))
    return `✗ 程序出错，请报告 · This is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}`
  const chinese = chineseOf(error)
  const said = error.values.said
  return [
    ...(chinese === undefined ? [] : [`✗ ${chinese}`]),
    `✗ ${error.message}`,
    ...problemsOf(error).map(({ file, path, reason }) => `  ${file} ${path}: ${reason}`),
    ...(typeof said === 'string' && said !== '' ? [`  ${said}`] : []),
    ...(error.remedy === undefined ? [] : [`→ ${error.remedy}`]),
    `  [${error.code}]`,
  ].join('\n')
}

function chineseOf(error: LuzhiError): string | undefined {
  if (!(error instanceof Refusal)) return inChinese(error.code)
  const { reason, remedy } = error.chinese
  return `${error.file}：${reason}。${remedy}`
}

function problemsOf(error: LuzhiError): readonly Problem[] {
  const { problems } = error.values
  return Array.isArray(problems) ? problems : []
}
