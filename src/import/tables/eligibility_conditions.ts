import { boolean, choice, entityTable, id, reference, text } from '../spec.js'

export const eligibilityConditions = entityTable({
  file: 'eligibility_conditions',
  zh: '任职条件项',
  label: 'EligibilityCondition',
  doc: 'The conditions of the rules.',
  columns: [
    id(),
    reference('rule', '任职条件', 'EligibilityRule', { required: true, relation: { type: 'HAS_CONDITION', incoming: true } }),
    text('attribute', '考察事项', { required: true, doc: 'the fact looked at: title_rank, years_experience, led_provincial_project, award_level, age_throughout_term, field_fit; judgement = only a person can tell' }),
    choice('comparator', '比较方式', ['GE', 'LE', 'EQ', 'FITS', 'JUDGED'], { required: true }),
    text('value', '标准'),
    boolean('soft', '可放宽', { doc: '原则上: an exception can be granted' }),
    text('clause', '条款路径'),
    boolean('advisory', '仅供参考', { doc: 'reported, without effect on the verdict' }),
    text('title', '标题', { property: 'name' }),
    text('title_en', '英文标题'),
  ],
  compose: ({ attribute, comparator, value }, properties) => {
    properties.name ??= [TERMS[attribute as string] ?? attribute, SIGNS[comparator as string], value].filter((part) => part !== undefined).join(' ')
  },
})

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
