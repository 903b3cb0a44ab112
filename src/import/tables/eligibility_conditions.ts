import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = {
  compose: ({ attribute, comparator, value }, properties) => {
    properties.name ??= [TERMS[attribute as string] ?? attribute, SIGNS[comparator as string], value]
      .filter((part) => part !== undefined)
      .join(' ')
  },
}

const TERMS: Readonly<Record<string, string>> = {
  title_rank: '职称等级',
  years_experience: '从业年限',
  led_provincial_project: '主持过省级及以上科研项目',
  award_level: '科学技术奖级别',
  age_throughout_term: '聘期内年龄',
  field_fit: '领域契合',
  judgement: '需由人判断',
}
const SIGNS: Readonly<Record<string, string>> = { GE: '≥', LE: '≤', EQ: '=' }
