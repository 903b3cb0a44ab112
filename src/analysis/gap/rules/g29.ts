import { cataloguedPosts } from '../ledgers.js'
import { integer, number } from '../parameters.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import { prose, unfilled } from '../words/g29.js'

const RANKS: Readonly<Record<string, number>> = { MOST_URGENT: 0.3, URGENT: 0.15 }

/** A post of the catalogue of posts hard to fill that is not filled (急需紧缺岗位未到岗). */
export const g29 = defineRule({
  id: 'G29',
  ...prose,
  basis: ['policy:wuxiang-2021#二/(六)/¶3@L47:135-142'],
  registers: ['shortage_posts'],
  unit: 'REGISTER_ENTRY',
  parameters: {
    years: integer({
      default: 2,
      minimum: 1,
      maximum: 20,
      description: {
        ZH: '考察几个年度的目录，含考察年度',
        EN: 'How many years of the catalogue, the current one included',
      },
    }),
    minShare: number({
      default: 1,
      minimum: 0,
      maximum: 1,
      description: { ZH: '到岗率低于此值的列出', EN: 'The share of posts filled below which one is found' },
    }),
  },
  reach: () => NOWHERE,
  async detect(scope) {
    const rows = await cataloguedPosts(scope)
    return rows
      .filter(({ gap }) => gap)
      .map((row) => ({
        subjectId: row.id,
        severity: 0.3 + 0.3 * (1 - row.filled / row.wanted) + (RANKS[row.rank ?? ''] ?? 0),
        regionId: row.regionId,
        chainId: row.chain,
        evidence: [
          { label: { ZH: '目录年度', EN: 'Year of the catalogue' }, value: row.year, entities: [] },
          { label: { ZH: '需求人数', EN: 'Wanted' }, value: row.wanted, entities: [row.employerId] },
          { label: { ZH: '已到岗人数', EN: 'Filled' }, value: row.filled, entities: [] },
          { label: { ZH: '紧缺程度', EN: 'How hard to fill' }, value: row.rank, entities: [] },
          {
            label: { ZH: '所需领域', EN: 'Field wanted' },
            value: row.fieldId === null ? 0 : 1,
            entities: row.fieldId === null ? [] : [row.fieldId],
          },
        ],
        explanation: unfilled(row),
      }))
  },
})
