import type { Doubt } from '../changes/candidates.js'
import type { Item } from './document.js'
import { placeAtStart } from './places.js'
import { EACH, OTHER_TIME } from './read/targets.js'
import { narrow } from './text/width.js'

/**
 * Why what was read is for a person to decide on; nothing where it is literal.
 * @param lines the text of the document
 */
export function doubtOf(item: Item, lines: readonly string[]): Doubt | undefined {
  if (item.status === 'READY') return undefined
  const said = narrow((lines[item.line - 1] ?? '').slice(item.start - 1, item.end))
  const reasons = (REASONS[item.table] ?? []).flatMap(({ holds, ...reason }) => (holds(item.row, said) ? [reason] : []))
  const found = reasons.length ? reasons : [item.confidence <= LISTED_AT ? LISTED : INFERRED]
  return { ZH: found.map(({ ZH }) => ZH).join('；'), EN: found.map(({ EN }) => EN).join('; ') }
}

interface Reason extends Doubt {
  holds(row: Item['row'], said: string): boolean
}

const INFERRED: Doubt = {
  ZH: '由上下文或句式推断，并非逐字写明',
  EN: 'inferred from the context or the form of the sentence, not written so',
}

/** How sure what stands in a list is at most. */
const LISTED_AT = 0.5

const LISTED: Doubt = {
  ZH: '由列举或简称读出，未见全称',
  EN: 'read from a list or a short name: the full name is not given',
}
const CONJOINED: Reason = {
  holds: ({ name }) => /[和与及或]|等/.test(String(name).replace(/“[^”]*”/g, '')),
  ZH: '名称中有“和”“与”“及”等字，可能不止一个',
  EN: 'the name holds a conjunction: it may be several',
}
const PLACELESS: Reason = {
  holds: ({ name }) => placeAtStart(String(name)) === undefined && !/^(?:国家|中国)/.test(String(name)),
  ZH: '名称前没有地名或“国家”字样，也可能是泛称或简称',
  EN: 'no place stands before the name: it may be a common noun or a short name',
}
const NO_YEAR: Reason = {
  holds: (row) => row.deadline_year === undefined,
  ZH: '未写明完成年份',
  EN: 'the year it is due is not told',
}
const NO_UNIT: Reason = {
  holds: ({ value, unit }) => value !== undefined && unit === undefined,
  ZH: '数值没有单位',
  EN: 'the value has no unit',
}
const ROUGH: Reason = {
  holds: (_, said) => /约|左右|近\d|超过?\d|余[家个人名项]|以上/.test(said),
  ZH: '约数或下限，不是确数',
  EN: 'about so many, or at least: no exact figure',
}
const SHARE: Reason = {
  holds: (_, said) => /占(?:比|.{0,20}(?:比例|比重))/.test(said),
  ZH: '所占的是什么，由上文推断',
  EN: 'what it is a share of is inferred from what stands before',
}
const only = (doubt: Doubt): Reason[] => [{ holds: () => true, ...doubt }]

/** What is doubtful, by what an item lacks and how it is worded; the tables that rules read into. */
const REASONS: Readonly<Record<string, readonly Reason[]>> = {
  policies: [
    { holds: ({ region }) => region === undefined, ZH: '未能确定适用地区', EN: 'the region it is for is not told' },
    {
      holds: ({ title }, said) => !said.replace(/\s/g, '').includes(narrow(String(title)).replace(/\s/g, '')),
      ZH: '标题由文中推断',
      EN: 'the title is inferred from the text',
    },
  ],
  targets: [
    NO_YEAR,
    NO_UNIT,
    { holds: ({ value }) => value === undefined, ZH: '没有具体数值', EN: 'no figure is given' },
    SHARE,
    {
      holds: (_, said) => EACH.test(said),
      ZH: '是每一个的数还是合计，须人判断',
      EN: 'whether it is of each or of all, a person sees',
    },
    {
      holds: (_, said) => OTHER_TIME.test(said),
      ZH: '另写有期限，与完成年份未必相同',
      EN: 'another time is told, which may not be the year it is due',
    },
    {
      holds: ({ metric }, said) =>
        !said.includes(
          String(metric)
            .replace(/^indicator:/, '')
            .replace(/(?:数量|总量)$/, ''),
        ),
      ZH: '指标由上文或句式推断',
      EN: 'what is measured is inferred from what stands before or the form of the sentence',
    },
  ],
  indicators: only({ ZH: '指标名称由读到的数推断', EN: 'the name of the indicator is inferred from a figure' }),
  observations: [
    { holds: ({ date }) => date === undefined, ZH: '未写明时点', EN: 'the day it holds for is not told' },
    NO_UNIT,
    ROUGH,
    SHARE,
  ],
  platforms: [CONJOINED, PLACELESS],
  institutions: [CONJOINED, PLACELESS],
  enterprises: [
    CONJOINED,
    {
      holds: ({ name }) => !String(name).endsWith('公司'),
      ZH: '不是企业全称',
      EN: 'no full name of an enterprise',
    },
    PLACELESS,
  ],
  programmes: [CONJOINED],
  projects: only(LISTED),
  products: only(LISTED),
  chains: only({ ZH: '由列举读出，数目与文中所说未能核对', EN: 'read from a list whose count is not confirmed' }),
  declared_gaps: only({
    ZH: '由“不足”“缺乏”等措辞读出，所对应的短板规则须人核对',
    EN: 'read from words such as 不足 or 缺乏: whether the gap rule is the right one, a person sees',
  }),
  eligibility_rules: only({
    ZH: '条件适用于哪类人选，由上文推断',
    EN: 'whom the conditions are for is inferred from what stands before',
  }),
  eligibility_conditions: only({
    ZH: '条件的含义由措辞推断',
    EN: 'what the condition asks is inferred from its words',
  }),
}

/** What is doubtful about something of that name in the graph: of another kind, or there are several. */
export const namesakeDoubt = (ids: readonly string[], kind: 'OTHER_KIND' | 'SEVERAL'): Doubt => {
  const shown = ids.slice(0, 5).join('、')
  return kind === 'OTHER_KIND'
    ? { ZH: `库中有同名的另一类实体：${shown}`, EN: `of another kind there is one of this name: ${shown}` }
    : { ZH: `库中同名的不止一个：${shown}`, EN: `several of this name are there: ${shown}` }
}

/** That an edition takes the one before out of force. */
export const REPEALS: Doubt = {
  ZH: '新版本是否替代旧版本，由标题推断',
  EN: 'that the new edition takes the place of the one before is inferred from their titles',
}
