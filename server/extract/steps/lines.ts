/**
 * Cuts the text into lines and leaves out the furniture of the page: the way through the site, counters, letter sizes, buttons.
 * Nothing else is dropped here; repeats are found when the reading order is rebuilt.
 */
import type { Range } from '../../facts/schema.ts'
import type { Step } from '../draft.ts'

/** A whole line of the page around the article. */
const WHOLE =
  /^\s*(?:(?:当前位置|您的位置|您现在的位置|所在位置|现在位置)\s*[:：]?.*|首页\s*[>›»].*|(?:\s*[【[［]\s*(?:打印本页|打印|关闭窗口|关闭|返回顶部|返回|收藏|分享|我要打印|字号)[^】\]］]*[】\]］]\s*)+|(?:分享到|扫一扫|上一篇|下一篇|相关链接|相关阅读|Copyright|版权所有|点击查看).*)$/u
/** Part of a header line: how often it was read, how large its letters are. */
const PART =
  /(?:(?:浏览次数|浏览量|点击数|点击量|点击率|阅读次数|阅读量|阅读|访问量|访问次数|点击)\s*[:：]\s*[\d０-９,，]+\s*次?|(?:字号|字体|字体大小)\s*[:：]\s*[【[［]?\s*(?:大|中|小|默认|超大|T|\+|-|\s|　)+[】\]］]?)/gu

export const lines: Step = {
  name: 'lines',
  needs: [],
  gives: ['lines'],
  run(draft) {
    const { text } = draft.input
    const found: Range[] = []
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
      if (line.trim() === '' || WHOLE.test(line)) continue
      let from = index
      for (const { 0: part, index: at } of line.length < 400 ? line.matchAll(PART) : []) {
        if (text.slice(from, index + at).trim() !== '') found.push([from, index + at])
        from = index + at + part.length
      }
      const end = index + line.length
      if (text.slice(from, end).trim() !== '') found.push([from, end])
    }
    return { ...draft, lines: found }
  },
}
