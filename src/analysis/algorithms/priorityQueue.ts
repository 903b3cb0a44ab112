/** A queue that gives the item of highest priority first; equal ones in the order they came. */
export class PriorityQueue<T> {
  readonly #heap: { item: T; priority: number; order: number }[] = []
  #count = 0

  get size(): number {
    return this.#heap.length
  }

  push(item: T, priority: number): void {
    const heap = this.#heap
    const entry = { item, priority, order: this.#count++ }
    let at = heap.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!before(entry, heap[parent]!)) break
      heap[at] = heap[parent]!
      at = parent
    }
    heap[at] = entry
  }

  pop(): { item: T; priority: number } | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (heap.length === 0 || !last) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++
      if (!before(heap[child]!, last)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = last
    return top
  }
}

const before = (a: { priority: number; order: number }, b: { priority: number; order: number }): boolean =>
  a.priority > b.priority || (a.priority === b.priority && a.order < b.order)
