/** Memory of a process over a piece of work, in megabytes. */
export interface Memory {
  /** The most the process ever held, the embedded engine's graph included. */
  peakRss: number
  /** Heap and buffers of JavaScript: before, and the most in each phase, garbage included. */
  before: number
  peak: Record<string, number>
  /**
   * The same after collecting garbage, at most 20 times: what is really held. Only where asked for, as it takes time.
   */
  held: { phase: string; rows: number; mb: number }[]
}

/** Watches the memory of this process. */
export function watched(live: boolean): { at(phase: string, rows: number): void; end(): Memory } {
  const collect = (globalThis as { gc?: () => void }).gc
  if (live && !collect) throw new Error('start this process with --expose-gc')
  const memory: Memory = { peakRss: 0, before: used(), peak: {}, held: [] }
  let phase = 'check'
  let next = 0
  const look = (): void => void (memory.peak[phase] = Math.max(memory.peak[phase] ?? 0, used()))
  const timer = setInterval(look, 50)
  return {
    at(now, rows) {
      if (now !== phase) next = 0
      phase = now
      look()
      if (!live || rows < next) return
      collect!()
      memory.held.push({ phase, rows, mb: used() })
      next = rows + Math.max(50_000, rows / 4)
    },
    end() {
      clearInterval(timer)
      memory.peakRss = process.resourceUsage().maxRSS / 1024
      return memory
    },
  }
}

function used(): number {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 ** 2
}
