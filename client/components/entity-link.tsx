/** The name of an entity, which selects it. */
import type { EntityCard } from '../api/answers.ts'

interface Props {
  readonly entity: Pick<EntityCard, 'id' | 'name'>
  readonly onPick: (id: string) => void
}

export function EntityLink({ entity, onPick }: Props) {
  return (
    <button type="button" className="entity-link" lang="zh-CN" onClick={() => onPick(entity.id)}>
      {entity.name}
    </button>
  )
}
