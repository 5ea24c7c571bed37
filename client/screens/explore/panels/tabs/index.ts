/** The tabs of an entity: one file a tab, listed here. */
import type { ComponentType } from 'react'
import type { Head } from '../../../../api/answers.ts'
import type { Read } from '../../../../components/quotation.tsx'
import type { Language, Tab } from '../../../../state/state.ts'
import { FactsTab } from './facts.tsx'
import { MentionsTab } from './mentions.tsx'
import { RelationsTab } from './relations.tsx'
import { SameTab } from './same.tsx'

export interface TabProps {
  readonly entity: Head
  readonly language: Language
  readonly onPick: (id: string) => void
  readonly onRead: Read
}

export const TAB_PANELS: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  facts: FactsTab,
  relations: RelationsTab,
  mentions: MentionsTab,
  same: SameTab,
}
