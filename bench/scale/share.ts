import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const V1 = '/sys/fs/cgroup/cpu'
const V2 = '/sys/fs/cgroup'
/** Short, so that whoever has used up his part goes on soon. */
const PERIOD_US = 20_000

/**
 * Lets each process have a part of a core at most, by control groups of Linux: as a process has where there are as many
 * cores as it takes, only slower. Returns what takes the limits away, once the processes have ended.
 *
 * @throws where this machine has none that may be written
 */
export function limit(pids: readonly number[], share: number): () => void {
  const old = existsSync(join(V1, 'cpu.cfs_quota_us'))
  const quota = Math.round(share * PERIOD_US)
  const groups = pids.map((pid) => {
    const folder = join(old ? V1 : V2, `trichain-bench-${pid}`)
    mkdirSync(folder)
    if (old) {
      writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD_US))
      writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(quota))
    } else writeFileSync(join(folder, 'cpu.max'), `${quota} ${PERIOD_US}`)
    writeFileSync(join(folder, 'cgroup.procs'), String(pid))
    return folder
  })
  return () => groups.forEach((folder) => rmdirSync(folder))
}
