import { pageSize } from '../kernel/cursor.js'
import { compare } from '../kernel/compare.js'
import type { Loaders } from '../loaders/index.js'

/** The first of many entities by their ids, or of those after an id. @throws InputError for a bad number */
export const firstEntities = (load: Loaders, ids: readonly string[], first: number, after?: string | null) =>
  Promise.all(
    (after == null ? ids : ids.filter((id) => compare(id, after) > 0))
      .slice(0, pageSize(first))
      .map((id) => load.entity.need('Entity', id)),
  )
