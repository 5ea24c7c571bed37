/** How the text ties a person to an activity: 本人, 一行 or 所在机构, with the sentence that explains it. */
import type { Attribution } from '../api/generated/graphql.ts'
import { attributionLabel, attributionMeaning } from '../i18n/vocabulary.ts'
import type { Language } from '../state/state.ts'

export function Badge({
  attribution,
  language,
}: {
  readonly attribution: Attribution
  readonly language: Language
}) {
  return (
    <span
      className={`badge badge-${attribution.toLowerCase()}`}
      title={attributionMeaning(attribution, language)}
    >
      {attributionLabel(attribution, language)}
    </span>
  )
}
