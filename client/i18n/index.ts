/** The words of the interface, in both languages; `lang` of the page follows. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../state/state.ts'
import en from './en.json'
import zh from './zh-CN.json'

/** Language tags (BCP 47) of the two languages. */
export const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

export function startWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: TAGS[language],
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  markPage(language)
}

export function speak(language: Language): void {
  void i18next.changeLanguage(TAGS[language])
  markPage(language)
}

function markPage(language: Language): void {
  document.documentElement.lang = TAGS[language]
  document.title = i18next.t('title')
}
