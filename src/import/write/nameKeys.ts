import { saveNameKeys, saveTextVersion, storedNames, storedTextVersion } from '../../generated/cypher.js'
import { typeOfId } from '../../model.js'
import { nameKeys } from '../../kernel/names.js'
import type { Store } from '../../store/store.js'
import { TEXT_VERSION } from '../../kernel/text.js'

const BATCH = 5_000

/**
 * Brings what a store is searched by to the form of this version, where another wrote it: names are found by texts kept
 * beside them, which an import of unchanged rows does not touch. Stopped halfway, it begins anew the next time.
 * @returns how many entities were rewritten
 */
export async function refreshNameKeys(store: Store, { all = false } = {}): Promise<number> {
  const stored = await store.run(storedTextVersion, {})
  if (!all && stored?.version === TEXT_VERSION) return 0
  let count = 0
  for (let afterId = ''; ;) {
    const names = await store.run(storedNames, { afterId, first: BATCH })
    if (!names.length) break
    const rows = names.map(({ id, name, aliases }) => ({ id, ...nameKeys(name, aliases, typeOfId(id) === 'Expert') }))
    await store.transaction((tx) => tx.run(saveNameKeys, { rows }))
    count += rows.length
    afterId = names.at(-1)!.id
  }
  await store.transaction((tx) => tx.run(saveTextVersion, { version: TEXT_VERSION }))
  return count
}
