import { usccCheckCharacter } from '../../../src/import/exchange/uscc.js'
import type { DatasetWriter } from '../writer.js'
import { chainId, two } from './fields.js'

/** Synthetic institutions by letter: name, kind, region. */
export const institutions: Readonly<Record<string, readonly [name: string, kind: string, region: string]>> = {
  A: ['演示大学A', 'UNIVERSITY', '520100'],
  B: ['演示大学B', 'UNIVERSITY', '510100'],
  C: ['演示大学C', 'UNIVERSITY', '440100'],
  D: ['演示大学D', 'UNIVERSITY', '430100'],
  E: ['演示大学E', 'UNIVERSITY', '330100'],
  F: ['演示研究院F', 'RESEARCH_INSTITUTE', '420100'],
  G: ['演示学院G', 'UNIVERSITY', '522701'],
  H: ['演示职业学院H', 'VOCATIONAL_COLLEGE', '522701'],
  I: ['演示医院I', 'HOSPITAL', '522701'],
  J: ['演示农科所J', 'RESEARCH_INSTITUTE', '522701'],
  K: ['演示大学K', 'UNIVERSITY', '140100'],
  L: ['演示大学L', 'UNIVERSITY', '410100'],
}

/** Home county of the enterprises of each Qiannan chain, chain 1 first. */
const homes = [
  '522702',
  '522702',
  '522725',
  '522701',
  '522701',
  '522727',
  '522730',
  '522731',
  '522723',
  '522730',
  '522727',
  '522728',
  '522729',
  '522732',
]

/** Tiers of the first, second and third enterprise of a chain, varied over the chains. */
const tiers: readonly (readonly (readonly string[])[])[] = [
  [['HIGH_TECH', 'CHAIN_MASTER'], ['TECH_SME'], []],
  [['HIGH_TECH', 'INNOVATION_LEADER'], ['HIGH_TECH', 'LITTLE_GIANT'], ['TECH_SME']],
  [['TECH_SME', 'SPECIALISED'], ['TECH_SME'], []],
]

/** First, second or third (or fourth, only where there is one) enterprise of a Qiannan chain. */
export const enterpriseId = (chain: number, place: number): string => `enterprise:demo-${two(chain)}-${place}`
export const institutionId = (letter: string): string => `institution:demo-${letter.toLowerCase()}`
/** `A` to `L` is an institution, `e2` the second enterprise of the chain. */
export const organisationId = (chain: number, code: string): string =>
  /^e\d$/.test(code) ? enterpriseId(chain, Number(code[1])) : institutionId(code)

/**
 * Institutions, and three enterprises on each Qiannan chain: the first is mostly its master, the third does no
 * research.
 */
export function writeOrganisations(out: DatasetWriter): void {
  for (const [letter, [name, kind, region]] of Object.entries(institutions))
    out.add('institutions', { id: institutionId(letter), name, kind, region: `region:${region}` })
  let number = 0
  for (let chain = 1; chain <= 14; chain++) {
    for (let place = 1; place <= 3; place++) {
      number++
      const ladder = tiers[(chain - 1) % tiers.length]![place - 1]!
      // The scale of two is unknown, and small ones are below it.
      const aboveScale = chain === 8 || chain === 12 ? undefined : place === 1 || (place === 3 && chain % 2 === 1)
      out.add('enterprises', {
        id: enterpriseId(chain, place),
        name: `演示企业·${String(number).padStart(3, '0')}`,
        region: `region:${homes[chain - 1]}`,
        uscc: number % 2 === 1 ? syntheticCode(number) : undefined,
        tiers: [...ladder, ...(aboveScale ? ['ABOVE_SCALE'] : [])],
        above_scale: aboveScale,
      })
      out.add('enterprise_chains', {
        enterprise: enterpriseId(chain, place),
        chain: chainId(chain),
        chain_master: place === 1 ? chain % 3 !== 0 : undefined,
      })
    }
  }
}

/**
 * A code that passes the check but is nobody's: registered by no authority (Y1), its organisation part begins with DEM.
 */
function syntheticCode(number: number): string {
  const first = `Y1522700DEM${String(number).padStart(6, '0')}`
  return first + usccCheckCharacter(first)
}
