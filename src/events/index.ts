import type { ChangeItem } from '../changes/read.js'
import { InputError } from '../kernel/errors.js'
import type { Reader } from '../store/store.js'
import type { Feed } from './feed.js'
import { wantedOf, type Wanted } from './filter.js'
import { nextChanges } from './page.js'
import { endOf, type Place } from './place.js'

export { Feed } from './feed.js'
export { cursorOf, placeOf } from './place.js'

/** How often who listens is asked for again, even where nothing happens. */
const KNOWN_MS = 1000

/** One who listens, as he may see the graph at the moment. */
export interface Listener<L> {
  /** The graph as he sees it. */
  reader: Reader
  who: L
}

export interface Listening<L> {
  feed: Feed
  /** Where he goes on; without it, from now on. */
  after?: Place | undefined
  wanted: Wanted
  /** Who listens, asked for again and again. @throws AccessError when he may not any more */
  listener: () => Promise<Listener<L>>
  signal: AbortSignal
}

/**
 * Changes as they are committed, one by one and each once, as fast as they are taken: what waits is in the store, and
 * here a page of it. Who listens is known anew for each page, and at least every second. @throws InputError for a place
 * that is not here
 */
export async function listen<L>({
  after,
  ...listening
}: Listening<L>): Promise<AsyncGenerator<{ change: ChangeItem; who: L }>> {
  const last = await listening.feed.now()
  if (after && after.number > last)
    throw new InputError('after: expected the cursor of a change of this graph, found one of a change that is not here')
  return changesFrom(after ?? endOf(last), listening)
}

async function* changesFrom<L>(
  from: Place,
  { feed, wanted, listener, signal }: Omit<Listening<L>, 'after'>,
): AsyncGenerator<{ change: ChangeItem; who: L }> {
  let place = from
  while (!signal.aborted) {
    const { reader, who } = await listener()
    const until = performance.now() + KNOWN_MS
    const now = await feed.beyond(isEnd(place) ? place.number : place.number - 1, KNOWN_MS, signal)
    if (performance.now() >= until) continue
    const { changes, to } = await nextChanges(reader, place, now)
    const some = await wantedOf(reader, changes, wanted)
    let told = 0
    for (const change of changes) {
      // What was read as he was seen a second ago is read again.
      if (signal.aborted || (told > 0 && performance.now() >= until)) break
      told++
      place = change
      if (some.has(change)) yield { change, who }
    }
    if (told === changes.length) place = to
  }
}

const isEnd = ({ number, position }: Place): boolean => position === endOf(number).position
