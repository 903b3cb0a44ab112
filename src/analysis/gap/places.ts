/** Places in a list, in order, each once. */
export type Places = Uint32Array

/** The places of some ids; of what has none, nothing. */
export function placesOf(ids: readonly string[], at: ReadonlyMap<string, number>): Places {
  const places = new Uint32Array(ids.length)
  let count = 0
  for (const id of ids) {
    const place = at.get(id)
    if (place !== undefined) places[count++] = place
  }
  return merged([places.subarray(0, count).sort()])
}

/** What lies in any of some lists that are in order, in order and each once. */
export function merged(lists: readonly Uint32Array[]): Places {
  if (lists.length === 1 && isOnce(lists[0]!)) return lists[0]!
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const list of lists) {
    all.set(list, from)
    from += list.length
  }
  if (lists.length > 1) all.sort()
  let count = 0
  for (const at of all) if (count === 0 || all[count - 1] !== at) all[count++] = at
  return all.subarray(0, count)
}

function isOnce(list: Uint32Array): boolean {
  for (let at = 1; at < list.length; at++) if (list[at] === list[at - 1]) return false
  return true
}

/** Whether a place is among others. */
export function isAmong(place: number, places: Places): boolean {
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (places[middle]! < place) from = middle + 1
    else to = middle
  }
  return places[from] === place
}
