/** Everything that the extractor is unsure of, with its place, for whoever reviews the facts. */
import { findingOf } from '../../facts/finding-reasons.ts'
import type { Step } from '../draft.ts'
import { activityDoubts } from '../findings/of-activities.ts'
import { entityDoubts } from '../findings/of-entities.ts'
import { fragmentDoubts } from '../findings/of-reading.ts'
import { spanIn } from '../flow.ts'

export const findings: Step = {
  name: 'findings',
  needs: ['flow', 'blocks', 'sentences', 'entities', 'events', 'positions', 'confidence'],
  gives: ['findings'],
  run(draft) {
    const doubts = [...fragmentDoubts(draft), ...entityDoubts(draft), ...activityDoubts(draft)]
    const written = doubts.map(({ reason, what, piece, about }) =>
      findingOf(reason, { what, at: spanIn(draft.flow, piece), about }),
    )
    return { ...draft, findings: [...draft.findings, ...written] }
  },
}
