import type { AnalysisIO } from './io.js'

/** Every analysis of one request, a question each. */
export const createAnalysis = (_io: AnalysisIO) => ({})

export type Analysis = ReturnType<typeof createAnalysis>
