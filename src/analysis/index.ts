import { EligibilityAnalysis } from './eligibility/index.js'
import { GapAnalysis } from './gap/index.js'
import type { AnalysisIO } from './io.js'
import { Trees } from './trees.js'

/** Every analysis of one request, a question each. */
export const createAnalysis = (io: AnalysisIO) => {
  const trees = new Trees(io.reader)
  const eligibility = new EligibilityAnalysis(io, trees)
  return {
    eligibility,
    gap: new GapAnalysis(io, trees, eligibility),
  }
}

export type Analysis = ReturnType<typeof createAnalysis>
