import { Tag } from 'antd'
import { Link } from 'react-router'
import { useWords } from '../words/index.js'
import { useHref } from './scope.js'

export interface EntityRow {
  __typename?: string
  id: string
  name: string
  synthetic?: boolean
}

/** The page that shows an entity best. */
export function useEntityHref(): (entity: Pick<EntityRow, 'id'>) => string {
  const href = useHref()
  return ({ id }) => {
    if (id.startsWith('chain:')) return href('chain', { id })
    if (id.startsWith('policy:')) return href('policies', { policy: id })
    return href('profile', { id })
  }
}

/** An entity's name as a link to its page. */
export function Entity({ entity }: { entity: EntityRow | null | undefined }) {
  const hrefOf = useEntityHref()
  if (!entity) return <>—</>
  return <Link to={hrefOf(entity)}>{entity.name}</Link>
}

/** The first of several; `total` is how many there are, by the API. */
export function Entities({
  entities,
  total = entities.length,
  most = 6,
}: {
  entities: readonly EntityRow[]
  total?: number
  most?: number
}) {
  const say = useWords()
  if (entities.length === 0) return <>—</>
  return (
    <span className="entities">
      {entities.slice(0, most).map((entity) => (
        <Entity key={entity.id} entity={entity} />
      ))}
      {total > Math.min(most, entities.length) && (
        <span className="place">{say('panel.capped', { n: Math.min(most, entities.length), total })}</span>
      )}
    </span>
  )
}

/** Marks what demonstration data takes part in. */
export function Synthetic({ of }: { of: boolean | undefined }) {
  const say = useWords()
  return of ? <Tag className="synthetic">{say('synthetic')}</Tag> : null
}
