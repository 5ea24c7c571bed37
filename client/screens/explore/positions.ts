/** A person's positions in one line: body, then titles; those no longer held say so. Pure. */
import type { PositionStatus } from '../../api/generated/graphql.ts'
import { statusLabel } from '../../i18n/vocabulary.ts'
import type { Language } from '../../state/state.ts'

interface Held {
  readonly title: string
  readonly status: PositionStatus
  readonly body: { readonly id: string; readonly name: string }
}

export function positionLine(positions: readonly Held[], language: Language): string {
  const bodies = new Map<string, Held[]>()
  for (const one of positions) bodies.set(one.body.name, [...(bodies.get(one.body.name) ?? []), one])
  return [...bodies]
    .map(([body, held]) => `${body} ${held.map(said).join('、')}`)
    .join(language === 'zh' ? '；' : '; ')

  function said({ title, status }: Held): string {
    return status === 'CURRENT' ? title : `${title}（${statusLabel(status, language)}）`
  }
}
