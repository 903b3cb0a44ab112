import type { Doubt } from '../changes/candidates.js'
import type { Namesake } from '../import/arrange/people.js'

/** Who somebody may be, and by what. */
export const namesakesDoubt = ({ of }: Pick<Namesake, 'of'>): Doubt => ({
  ZH: `可能已在库中：${of.map(({ id, reasons }) => `${id}（${reasons.join('、')}）`).join('；')}`,
  EN: `may be there already: ${of.map(({ id, reasons }) => `${id} (${reasons.map(inEnglish).join(', ')})`).join('; ')}`,
})

/** Of what else the row says of him. */
export const OF_SOMEBODY: Doubt = { ZH: '取决于此人是谁', EN: 'hangs on who the person is' }

const ENGLISH: Readonly<Record<string, string>> = {
  同名: 'same name',
  同单位: 'same unit',
  同出生年份: 'same year of birth',
  出生年份不同: 'another year of birth',
  同所在地区: 'same region',
  同职称等级: 'same title rank',
}
const inEnglish = (reason: string): string => ENGLISH[reason] ?? reason
