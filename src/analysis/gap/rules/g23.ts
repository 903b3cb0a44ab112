import { carriers, incubating, type County } from '../counties.js'
import { flag } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed, termed } from '../../text.js'
import { noCarrier, prose } from '../words/g23.js'

type Stage = keyof typeof carriers
const stages = Object.keys(carriers) as Stage[]

/** A stage of incubation that a county has no carrier for (孵化链条断档). */
export const g23 = defineRule({
  id: 'G23',
  ...prose,
  basis: ['policy:pingdingshan-2021#二/(四)@L61:4-17'],
  registers: ['platforms'],
  unit: 'COUNTY',
  parameters: {
    started: flag({
      default: true,
      description: {
        ZH: '只看已有孵化载体的县区',
        EN: 'Only counties that have a carrier already',
      },
    }),
  },
  reach: ({ regionIds }) => ({ regions: regionIds }),
  mends: { regions: ['Region', 'Platform/Region'] },
  async detect(scope) {
    if (scope.chainIds) return []
    return (await incubating(scope)).flatMap((county) =>
      stages
        .filter((stage) => at(county.existing, stage).length === 0)
        .map((stage) => draft(county, stage, scope.asOf)),
    )
  },
})

const at = (platforms: County['platforms'], stage: Stage): County['platforms'] =>
  platforms.filter(({ kind }) => (carriers[stage] as readonly string[]).includes(kind))

function draft({ id, name, platforms, existing }: County, stage: Stage, asOf: string): Draft {
  const coming = at(platforms, stage)
  return {
    subjectId: id,
    apart: stage,
    severity: (existing.length ? 0.4 : 0.3) - (coming.length ? 0.1 : 0),
    regionId: id,
    evidence: [
      { label: { ZH: '断档的环节', EN: 'Stage without a carrier' }, value: stage, entities: [] },
      {
        label: { ZH: '该县区其他环节的已建载体', EN: 'Existing carriers of the county at other stages' },
        value: existing.length,
        entities: listed(existing.map((one) => one.id)),
      },
      {
        label: {
          ZH: '临近：该环节的非已建载体',
          EN: 'Near misses: carriers of the stage that do not exist yet or any more',
        },
        value: coming.length,
        entities: listed(coming.map((one) => one.id)),
      },
    ],
    explanation: noCarrier({ county: name, stage: termed('IncubationStage', stage), asOf }),
  }
}
