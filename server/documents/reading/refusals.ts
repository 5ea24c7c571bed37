/** Why a file is not read, and what to do about it, in both languages. */
import { InputError } from '../../errors.ts'

export interface Words {
  readonly reason: string
  readonly remedy: string
}

interface Row {
  readonly en: Words
  readonly zh: Words
}

const PASTE = {
  en: 'Save it as .docx in Word or WPS, or paste its text into a .txt file.',
  zh: '请在 Word 或 WPS 中另存为 .docx，或把正文粘贴到 .txt 文件中。',
}

/** `{what}` stands for a value of the refusal: in `en` its English, in `zh` its Chinese. */
const REFUSALS = {
  FILE_EMPTY: {
    en: { reason: 'holds no text', remedy: 'Check that it was saved completely.' },
    zh: { reason: '文件没有内容', remedy: '请检查文件是否完整保存。' },
  },
  FOLDER_EMPTY: {
    en: { reason: 'holds no files', remedy: 'Give the folder or .zip that holds the articles.' },
    zh: { reason: '文件夹或压缩包中没有文件', remedy: '请提供存放文章的文件夹或压缩包。' },
  },
  FILE_TOO_LARGE: {
    en: { reason: 'has more than 10 MiB', remedy: 'Divide it into its articles.' },
    zh: { reason: '文件超过 10 MiB', remedy: '请按文章拆分。' },
  },
  FILE_BINARY: {
    en: {
      reason: 'is no text and no format that is read',
      remedy: 'Give a .txt, .md, .html, .docx or .pdf file.',
    },
    zh: {
      reason: '文件不是文本，也不是可读取的格式',
      remedy: '请提供 .txt、.md、.html、.docx 或 .pdf 文件。',
    },
  },
  FORMAT_OLD: {
    en: { reason: 'is {what}, which is not read', remedy: PASTE.en },
    zh: { reason: '文件是{what}，无法读取', remedy: PASTE.zh },
  },
  FORMAT_PICTURE: {
    en: {
      reason: 'is a picture ({what})',
      remedy: 'Type its text, or recognise it (OCR), and save that as .txt.',
    },
    zh: { reason: '文件是图片（{what}）', remedy: '请先识别文字（OCR）或手工录入，另存为 .txt。' },
  },
  FORMAT_OTHER: {
    en: {
      reason: 'is {what}, which is not read',
      remedy: 'Give the article itself as .txt, .html, .docx or .pdf.',
    },
    zh: { reason: '文件是{what}，无法读取', remedy: '请提供文章本身的 .txt、.html、.docx 或 .pdf。' },
  },
  FORMAT_ARCHIVE: {
    en: { reason: 'is {what}', remedy: 'Unpack it and give its folder, or pack it as one .zip.' },
    zh: { reason: '文件是{what}', remedy: '请解压后提供文件夹，或打包为一个 .zip。' },
  },
  FILE_ENCRYPTED: {
    en: { reason: 'is protected by a password', remedy: 'Open it with the password and save it without.' },
    zh: { reason: '文件有密码保护', remedy: '请用密码打开后另存为无密码的文件。' },
  },
  PDF_SCAN: {
    en: {
      reason: 'is a scan: its pages are pictures without text',
      remedy: 'Recognise its text (OCR) first, or type it, and save that as .txt.',
    },
    zh: {
      reason: '这是扫描件：页面是图片，没有文字',
      remedy: '请先识别文字（OCR）或手工录入，另存为 .txt。',
    },
  },
  PDF_WITHOUT_WORDS: {
    en: {
      reason: 'is a PDF whose letters cannot be told: its fonts say not which characters they are',
      remedy: 'Copy its text in a PDF viewer and save that as .txt.',
    },
    zh: {
      reason: 'PDF 的字体没有字符对应表，无法得到文字',
      remedy: '请在 PDF 阅读器中复制正文，另存为 .txt。',
    },
  },
  FILE_DAMAGED: {
    en: { reason: 'is damaged: it cannot be read as {what}', remedy: 'Fetch or save it again.' },
    zh: { reason: '文件已损坏，无法按{what}读取', remedy: '请重新下载或保存。' },
  },
  FILE_CUT_OFF: {
    en: { reason: 'ends in the middle of a character', remedy: 'Fetch it again: it was cut off.' },
    zh: { reason: '文件在一个字符的中间结束', remedy: '文件被截断，请重新下载。' },
  },
  TEXT_LONE_SURROGATE: {
    en: {
      reason: 'holds half a character (a lone surrogate) at {what}',
      remedy: 'Open it in an editor, delete that place, and save it as UTF-8.',
    },
    zh: { reason: '文件在{what}处有半个字符（孤立代理项）', remedy: '请在编辑器中删除该处，另存为 UTF-8。' },
  },
  TEXT_ENCODING: {
    en: { reason: 'is not in an encoding that is read; it looks like {what}', remedy: 'Save it as UTF-8.' },
    zh: { reason: '文字编码无法读取，看起来是 {what}', remedy: '请另存为 UTF-8。' },
  },
  HTML_WITHOUT_ARTICLE: {
    en: {
      reason: 'is a page without an article',
      remedy: 'Open it in a browser and save the text that you see as .txt.',
    },
    zh: { reason: '网页中没有正文', remedy: '请在浏览器中打开，把看到的正文另存为 .txt。' },
  },
  FILE_TOO_DEMANDING: {
    en: {
      reason: 'needs more time or memory than an article may ({what})',
      remedy: 'Save its text alone as .txt.',
    },
    zh: { reason: '读取所需的时间或内存超过限度（{what}）', remedy: '请只把正文另存为 .txt。' },
  },
  ZIP_BOMB: {
    en: {
      reason: 'holds far more than it seems to ({what})',
      remedy: 'Unpack it yourself and give the files.',
    },
    zh: { reason: '压缩包解开后过大（{what}）', remedy: '请自行解压后提供文件。' },
  },
  ZIP_NESTED: {
    en: { reason: 'is a .zip inside a .zip', remedy: 'Unpack the outer one and give its folder.' },
    zh: { reason: '压缩包中还有压缩包', remedy: '请先解压外层，再提供文件夹。' },
  },
  EXTRACTION_FAILED: {
    en: {
      reason: 'was read, but extracting its facts failed ({what})',
      remedy: 'Report it, with the file: it is a bug.',
    },
    zh: { reason: '文件已读取，但提取事实时出错（{what}）', remedy: '这是程序错误，请连同文件一起报告。' },
  },
} as const satisfies Record<string, Row>

export type RefusalCode = keyof typeof REFUSALS

/** What `{what}` is in each language. */
export interface What {
  readonly en: string
  readonly zh: string
}

/** A file that is not read. `chinese` says in Chinese what message and remedy say in English. */
export class Refusal extends InputError {
  readonly chinese: Words
  readonly file: string
  /** What `{what}` stood for; with code and file it makes the same refusal again, in another process. */
  readonly what: What

  constructor(code: RefusalCode, file: string, what: What = { en: '', zh: '' }, cause?: unknown) {
    const { en, zh } = REFUSALS[code]
    const reason = en.reason.replace('{what}', what.en)
    super(code, `${file} ${reason}.`, { remedy: en.remedy, values: { file, reason }, cause })
    this.file = file
    this.what = what
    this.chinese = { reason: zh.reason.replace('{what}', what.zh), remedy: zh.remedy }
  }
}

/** Every code, for tests. */
export const REFUSAL_CODES = Object.keys(REFUSALS) as RefusalCode[]
