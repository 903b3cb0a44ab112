import { readFileSync } from 'node:fs'

/** Clock ticks all cores have run so far, and those of some processes; a process that has gone counts no more. */
function ticks(pids: readonly number[]): { all: number; ours: number } {
  const [user, nice, system, , , irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]!
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number)
  const ofProcess = (pid: number): number => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return Number(fields[11]) + Number(fields[12])
  }
  return {
    all: user! + nice! + system! + irq! + softirq! + steal!,
    ours: pids.reduce((sum, pid) => sum + ofProcess(pid), 0),
  }
}

const TICKS_PER_S = 100

/**
 * Begins to watch the cores; the function it returns tells how many of them other processes than these had, on average.
 */
export function watchOthers(pids: readonly number[]): () => number {
  const before = ticks(pids)
  const begun = performance.now()
  return () => {
    const now = ticks(pids)
    const seconds = (performance.now() - begun) / 1000
    return Math.max(0, now.all - before.all - (now.ours - before.ours)) / TICKS_PER_S / seconds
  }
}
