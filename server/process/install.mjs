/** Brings node_modules to what the lockfile asks; does nothing, and needs no network, when it is so. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { run } from './child.mjs'
import { takeLock } from './lock.mjs'

/** @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean }} LockedPackage */
/** @typedef {'what runs' | 'everything'} Extent without or with what only development and tests need */

/** Raised when the dependencies cannot be installed; the message says in both languages what to do. */
export class InstallError extends Error {}

/**
 * @param {string} root the repository
 * @param {Extent} extent
 * @param {AbortSignal} signal
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(root, extent, signal, say) {
  if (isInstalled(root, extent)) return
  const lock = await takeLock(join(root, '.luzhi', 'install.lock'), signal, ({ pid }) =>
    say(`等待进程 ${pid} 安装依赖 · Waiting for process ${pid}, which installs the dependencies`),
  )
  try {
    if (isInstalled(root, extent)) return
    say('… 安装依赖 · Installing the dependencies (npm ci)')
    const begun = performance.now()
    await npmCi(root, extent, signal)
    say(`✓ 安装依赖 · Installing the dependencies (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
  } finally {
    lock.release()
  }
}

/**
 * Compares npm's own record of what it installed with the lockfile: also true after a developer's `npm install`.
 * @param {string} root
 * @param {Extent} extent
 */
export function isInstalled(root, extent) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, { version, integrity, dev, optional }]) => {
    if (path === '' || (dev && extent === 'what runs')) return true
    const there = present[path]
    // What is made for another system is left out by npm.
    if (there === undefined) return optional === true
    return there.version === version && there.integrity === integrity
  })
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/**
 * @param {string} root
 * @param {Extent} extent
 * @param {AbortSignal} signal
 */
async function npmCi(root, extent, signal) {
  const args = ['ci', '--no-progress', ...(extent === 'what runs' ? ['--omit=dev'] : ['--include=dev'])]
  const { program, before } = npmProgram()
  const ended = await run(program, [...before, ...args], { cwd: root, signal }).catch((error) => {
    if (error.code !== 'ENOENT') throw error
    throw new InstallError(
      '未找到 npm，请先安装（随 Node 提供）。\n✗ npm is not installed. Install it (it comes with Node) and start again.',
    )
  })
  if (ended.code !== 0) throw new InstallError(npmFailure(ended.output))
}

/** The npm that started us, if one did; it is a script for the same node. */
function npmProgram() {
  const started = process.env.npm_execpath
  if (started !== undefined && basename(started) === 'npm-cli.js')
    return { program: process.execPath, before: [started] }
  return { program: 'npm', before: [] }
}

const FAILURES = [
  {
    pattern: /ENOSPC|EDQUOT/u,
    zh: '磁盘已满：依赖需要约 300 MB（测试需要 600 MB），请释放空间后重新启动。',
    en: 'The disk is full: the dependencies need about 300 MB (600 MB for the tests). Free some space and start again.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|SELF_SIGNED|UNABLE_TO_/u,
    zh: '无法连接 npm 仓库：请检查网络，或设置镜像或代理（npm config set registry|proxy …）后重新启动。',
    en: 'The npm registry cannot be reached. Check the network, or set a mirror or proxy (npm config set registry|proxy …), and start again.',
  },
  {
    pattern: /EACCES|EPERM|EROFS/u,
    zh: 'Luzhi 的文件夹无法写入：请授予写权限后重新启动。',
    en: 'The folder of Luzhi cannot be written. Give the user that runs it the right to, and start again.',
  },
  {
    pattern: /EINTEGRITY/u,
    zh: '软件包与锁文件不符：请清除 npm 缓存（npm cache clean --force）或更换仓库后重新启动。',
    en: 'A package is not what the lockfile says. Remove npm’s cache (npm cache clean --force) or choose another registry, and start again.',
  },
]

/**
 * What a failed `npm ci` means, from what it wrote.
 * @param {string} output
 */
export function npmFailure(output) {
  const known = FAILURES.find(({ pattern }) => pattern.test(output))
  if (known !== undefined) return `${known.zh}\n✗ ${known.en}`
  const said = /^npm (?:error|ERR!) (?!code)(.+)$/mu.exec(output)?.[1] ?? 'no reason given'
  return `npm ci 失败。\n✗ npm ci failed: ${said} (run “npm ci” to see all of it).`
}
