import { pageSize } from '../kernel/cursor.js'
import type { Loaders } from '../loaders/index.js'

/** The first of many entities by their ids. @throws InputError for a bad number */
export const firstEntities = (load: Loaders, ids: readonly string[], first: number) =>
  Promise.all(ids.slice(0, pageSize(first)).map((id) => load.entity.need('Entity', id)))
