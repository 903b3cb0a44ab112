import { CitationAnalysis } from './citation/index.js'
import { ComparisonAnalysis } from './comparison/index.js'
import { CounterAnalysis } from './counter/index.js'
import { CrossTabAnalysis } from './crossTab/index.js'
import { DeclaredGapAnalysis } from './declared/index.js'
import { EligibilityAnalysis } from './eligibility/index.js'
import { GapAnalysis } from './gap/index.js'
import type { KeptFindings } from './gap/kept.js'
import type { AnalysisIO } from './io.js'
import { LedgerAnalysis } from './ledger/index.js'
import { MatchAnalysis } from './match/index.js'
import { MatrixAnalysis } from './matrix/index.js'
import { NativeAnalysis } from './native/index.js'
import { PathAnalysis } from './path/index.js'
import { PatternAnalysis } from './pattern/index.js'
import { PlanAnalysis } from './plan/index.js'
import { endSolver } from './plan/solver.js'
import { ProgressAnalysis } from './progress/index.js'
import { RegisterAnalysis } from './registers/index.js'
import { ServiceAnalysis } from './service/index.js'
import { SummaryAnalysis } from './summary/index.js'
import { SyntheticAnalysis } from './synthetic/index.js'
import { Trees } from './trees.js'

/** Every analysis of one request, a question each; `kept` is what outlives it. */
export const createAnalysis = (io: AnalysisIO, kept?: KeptFindings) => {
  const trees = new Trees(io.reader)
  const eligibility = new EligibilityAnalysis(io, trees)
  const registers = new RegisterAnalysis(io.reader, trees)
  const counter = new CounterAnalysis(io, trees)
  const matrix = new MatrixAnalysis(io, trees, counter, registers)
  const progress = new ProgressAnalysis(io, trees, counter, registers)
  const synthetic = new SyntheticAnalysis(io.reader)
  const gap = new GapAnalysis(
    io,
    { trees, eligibility, counter, matrix, progress, registers },
    synthetic,
    (): GapAnalysis => createAnalysis(io.facts(), kept).gap,
    (facts) => new DeclaredGapAnalysis(io, trees, facts),
    kept,
  )
  return {
    trees,
    path: new PathAnalysis(io),
    pattern: new PatternAnalysis(io, trees),
    eligibility,
    gap,
    native: new NativeAnalysis(io, trees, gap),
    ledger: new LedgerAnalysis(io),
    match: new MatchAnalysis(io, trees, eligibility, gap),
    citation: new CitationAnalysis(io.reader),
    counter,
    crossTab: new CrossTabAnalysis(io),
    matrix,
    registers,
    synthetic,
    progress,
    declared: gap.declared,
    plan: new PlanAnalysis({ io, trees, eligibility, gap }, (world): GapAnalysis => createAnalysis(world, kept).gap),
    summary: new SummaryAnalysis(gap),
    service: new ServiceAnalysis(io, trees, registers),
    comparison: new ComparisonAnalysis(io, trees, gap, matrix),
  }
}

/**
 * Ends what analyses keep beyond a request, once it has answered what it was asked; a later question starts it again.
 */
export const endAnalyses = endSolver

export type Analysis = ReturnType<typeof createAnalysis>
