import highsModule, { type Highs } from 'highs'
import { keeps, valueOf, type Constraint, type Objective, type Program } from '../algorithms/program.js'

/** What became of one objective. */
export interface Stage {
  name: string
  value: number
  /** No choice can do better than this. */
  bound: number
  proven: boolean
}

export interface Solution {
  /** 0 or 1 for each variable. */
  values: readonly number[]
  stages: readonly Stage[]
  /** Whether every objective, and the order among equals, is proven. */
  proven: boolean
}

/** Variables put in order at once: their weights, powers of two, stay well below what tolerances blur. */
const ORDERED_AT_ONCE = 12

/** Solves a program on the thread it is called on, as `solve` tells. */
export async function solveHere(program: Program, timeMs: number): Promise<Solution | null> {
  if (program.variables === 0)
    return keeps(program.constraints, [])
      ? {
          values: [],
          stages: program.objectives.map(({ name }) => ({ name, value: 0, bound: 0, proven: true })),
          proven: true,
        }
      : null
  const end = performance.now() + timeMs
  const highs = await (loaded ??= loadHighs())
  const constraints = [...program.constraints]
  const stages: Stage[] = []
  let best: readonly number[] | undefined
  for (const objective of program.objectives) {
    const found = optimise(highs, program.variables, constraints, objective, end - performance.now())
    if (found === 'INFEASIBLE') return null
    if (!found) return best ? { values: best, stages, proven: false } : outOfTime(program)
    best = found.values
    const value = valueOf(objective.terms, best)
    stages.push({ name: objective.name, value, bound: found.proven ? value : found.bound, proven: found.proven })
    if (!found.proven) return { values: best, stages, proven: false }
    constraints.push({ terms: objective.terms, min: value, max: value })
  }
  return { ...inOrder(highs, program, constraints, best!, end), stages }
}

let loaded: Promise<Highs> | undefined
// The package's types are those of its CommonJS build, whose default export lies one step deeper than that of the
// module run here.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** Puts the first variables of the order first, some at a time. */
function inOrder(
  highs: Highs,
  { variables, order }: Program,
  constraints: Constraint[],
  best: readonly number[],
  end: number,
): Pick<Solution, 'values' | 'proven'> {
  let values = best
  for (let from = 0; from < order.length; from += ORDERED_AT_ONCE) {
    const some = order.slice(from, from + ORDERED_AT_ONCE)
    // Nothing chosen from here on, and as many must be chosen as are: the rest is settled.
    if (order.slice(from).every((variable) => values[variable] === 0)) break
    const terms = some.map((variable, at) => [variable, 2 ** (ORDERED_AT_ONCE - 1 - at)] as const)
    const found = optimise(
      highs,
      variables,
      constraints,
      { name: 'order', sense: 'MAX', terms },
      end - performance.now(),
    )
    if (!found || found === 'INFEASIBLE') return { values, proven: false }
    values = found.values
    if (!found.proven) return { values, proven: false }
    for (const variable of some)
      constraints.push({ terms: [[variable, 1]], min: values[variable]!, max: values[variable]! })
  }
  return { values, proven: true }
}

/** Nothing chosen may be a choice, if a poor one. */
function outOfTime({ variables, constraints, objectives }: Program): Solution | null {
  const values = new Array<number>(variables).fill(0)
  if (!keeps(constraints, values)) throw new Error('the solver ran out of time before it found any choice')
  return {
    values,
    stages: objectives.slice(0, 1).map(({ name, sense, terms }) => ({
      name,
      value: 0,
      bound: sense === 'MAX' ? terms.reduce((sum, [, coefficient]) => sum + Math.max(0, coefficient), 0) : 0,
      proven: false,
    })),
    proven: false,
  }
}

/** One objective; nothing where time ran out before any choice was found. */
function optimise(
  highs: Highs,
  variables: number,
  constraints: readonly Constraint[],
  { sense, terms }: Objective,
  ms: number,
): { values: number[]; bound: number; proven: boolean } | 'INFEASIBLE' | undefined {
  if (ms <= 0) return undefined
  const { modelStatus, objectiveSense, variableType } = highs.constants
  const cost = new Float64Array(variables)
  for (const [variable, coefficient] of terms) cost[variable]! += coefficient
  const starts = [0]
  for (const constraint of constraints) starts.push(starts.at(-1)! + constraint.terms.length)
  return highs.withModel(
    {
      numCols: variables,
      numRows: constraints.length,
      sense: sense === 'MAX' ? objectiveSense.maximize : objectiveSense.minimize,
      colCost: cost,
      colLower: new Float64Array(variables),
      colUpper: new Float64Array(variables).fill(1),
      rowLower: Float64Array.from(constraints, ({ min }) => min ?? -highs.infinity),
      rowUpper: Float64Array.from(constraints, ({ max }) => max ?? highs.infinity),
      matrix: {
        format: 'csr',
        numRows: constraints.length,
        numCols: variables,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(constraints.flatMap((constraint) => constraint.terms.map(([variable]) => variable))),
        values: Float64Array.from(
          constraints.flatMap((constraint) => constraint.terms.map(([, coefficient]) => coefficient)),
        ),
      },
      integrality: new Array(variables).fill(variableType.integer),
    },
    (model) => {
      // The objectives are whole numbers: a gap below 1 is none.
      model.options.set({ output_flag: false, time_limit: ms / 1000, mip_rel_gap: 0, mip_abs_gap: 0.5, random_seed: 1 })
      model.run()
      const status = model.getModelStatus()
      if (status === modelStatus.infeasible) return 'INFEASIBLE'
      const values = Array.from(model.getSolution().colValue, (value) => Math.round(value))
      if (!keeps(constraints, values)) {
        if (status === modelStatus.optimal) throw new Error('the solver gave a choice that breaks a constraint')
        return undefined
      }
      const dual = Number(model.info.get('mip_dual_bound'))
      const rounded = sense === 'MAX' ? Math.floor(dual + 1e-6) : Math.ceil(dual - 1e-6)
      return { values, bound: rounded, proven: status === modelStatus.optimal }
    },
  )
}
