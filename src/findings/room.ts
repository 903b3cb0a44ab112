import { resourceLimits } from 'node:worker_threads'

/** What a thread that answers large questions may take unless more is allowed, in MB. */
const USUAL_MB = 512

/** How much is kept in this thread of which it is usual to keep so much: more where it may take more memory. */
export const room = (usual: number): number =>
  Math.round(usual * Math.max(1, (resourceLimits.maxOldGenerationSizeMb ?? USUAL_MB) / USUAL_MB))
