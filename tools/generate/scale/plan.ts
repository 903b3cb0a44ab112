/** What to generate: how many of each, from which seed, as seen from which day. */
export interface Plan {
  seed: number
  /** Day the data looks at, ISO; fixed unless told, so that the same call gives the same bytes for ever. */
  asOf: string
  experts: number
  chains: number
  enterprises: number
  institutions: number
  regions: number
  teams: number
  platforms: number
  projects: number
  achievements: number
  products: number
  demands: number
  partnerships: number
}

export const DEFAULT_AS_OF = '2026-11-21'

/** Sizes that go with a number of experts, where they are not given. */
export function planFor(given: {
  experts: number
  seed?: number
  asOf?: string
  chains?: number
  enterprises?: number
  institutions?: number
}): Plan {
  const { experts } = given
  const atLeast = (least: number, share: number) => Math.max(least, Math.round(experts * share))
  return {
    seed: given.seed ?? 1,
    asOf: given.asOf ?? DEFAULT_AS_OF,
    experts,
    chains: given.chains ?? Math.min(5000, atLeast(14, 0.004)),
    enterprises: given.enterprises ?? atLeast(10, 0.1),
    institutions: given.institutions ?? Math.min(3000, atLeast(5, 0.002)),
    regions: Math.min(400, atLeast(6, 0.001)),
    teams: atLeast(3, 0.02),
    platforms: atLeast(4, 0.01),
    projects: atLeast(5, 0.05),
    achievements: atLeast(3, 0.03),
    products: atLeast(3, 0.03),
    demands: atLeast(4, 0.04),
    partnerships: atLeast(3, 0.02),
  }
}
