import { boolean, choice, entityTable, float, id, int, reference, text } from '../spec.js'
import type { Values } from '../spec.js'
import { clauseColumn, clauseOfSource } from '../clause.js'
import { term } from '../../enums.js'

export const targets = entityTable({
  file: 'targets',
  zh: '目标',
  label: 'Target',
  doc: 'Targets that documents set. Without a name they are named by indicator, comparator, value and unit.',
  columns: [
    id(),
    reference('policy', '政策文件', 'Policy', { required: true, relation: { type: 'SETS', incoming: true } }),
    reference('region', '地区', 'Region', { required: true, relation: { type: 'IN_REGION' } }),
    reference('metric', '指标', 'Indicator', { required: true, property: 'indicatorId', relation: { type: 'OF_INDICATOR' } }),
    choice('comparator', '比较方式', 'TargetComparator', { required: true }),
    float('value', '目标值'),
    float('value_to', '目标值上限'),
    text('unit', '单位'),
    choice('scope', '统计口径', 'TargetScope'),
    int('deadline_year', '完成年份', { min: 1900, max: 2200 }),
    choice('verb', '实现方式', 'DeliveryVerb'),
    boolean('aspirational', '力争'),
    reference('chain', '链条', 'Chain', { relation: { type: 'FOR_CHAIN' } }),
    reference('broken_down_from', '分解自', 'Target', { tree: true, relation: { type: 'BROKEN_DOWN_TO', incoming: true } }),
    text('name', '名称'),
    text('clause', '条款路径', { property: null, doc: 'where empty, the clause of the first source' }),
  ],
  clauseOf: (values) => clauseColumn(values) ?? clauseOfSource(values),
  restore: (values, { clauseId }) => {
    const path = (clauseId as string | undefined)?.split('#')[1]
    return { clause: path === clauseOfSource(values)?.path ? undefined : path }
  },
  compose: (values, properties, { nameOf }) => {
    properties.name ??= `${nameOf(properties.indicatorId as string) ?? (properties.indicatorId as string)}${figure(values)}`
  },
})

const WORDS: Readonly<Record<string, string>> = { GE: '不低于', GT: '超过', LE: '不超过', EQ: '达到', APPROX: '约', GROWTH_GE: '年增长不低于', MULTIPLE: '达到基数的' }

/** The figure of a target in Chinese: `不低于35人年`, `1—2家`; for one without a figure, the term of its comparator. */
function figure({ comparator, value, value_to, unit }: Values): string {
  const code = comparator as string
  if (value === undefined) return term('TargetComparator', code, 'ZH')
  const figures = value_to === undefined ? String(value) : `${String(value)}—${String(value_to)}`
  return [WORDS[code], figures, unit].filter(Boolean).join('')
}
