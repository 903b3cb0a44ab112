import type { Hooks, Values } from '../exchange/spec.js'
import { clauseColumn, clauseOfSource } from '../exchange/clause.js'
import { term } from '../../enums.js'

export const hooks: Hooks = {
  clauseOf: (values) => clauseColumn(values) ?? clauseOfSource(values),
  restore: (values, { clauseId }) => {
    const path = (clauseId as string | undefined)?.split('#')[1]
    return { clause: path === clauseOfSource(values)?.path ? undefined : path }
  },
  compose: (values, properties, { nameOf }) => {
    properties.name ??= `${nameOf(properties.indicatorId as string) ?? (properties.indicatorId as string)}${figure(values)}`
  },
}

const WORDS: Readonly<Record<string, string>> = {
  GE: '不低于',
  GT: '超过',
  LE: '不超过',
  EQ: '达到',
  APPROX: '约',
  GROWTH_GE: '年增长不低于',
  MULTIPLE: '达到基数的',
}

/** The figure of a target in Chinese: `不低于35人年`, `1—2家`; for one without a figure, the term of its comparator. */
function figure({ comparator, value, value_to, unit }: Values): string {
  const code = comparator as string
  if (value === undefined) return term('TargetComparator', code, 'ZH')
  const figures = value_to === undefined ? String(value) : `${String(value)}—${String(value_to)}`
  return [WORDS[code], figures, unit].filter(Boolean).join('')
}
