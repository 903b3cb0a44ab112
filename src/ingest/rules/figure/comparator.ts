import { rule, type Rule } from '../rule.js'

/** Words before a figure, nearest to it, with what they make of it. */
export const before: readonly (Rule & { code: string })[] = [
  {
    code: 'LE',
    ...rule(
      'at most (不超过)',
      /(不超过|不高于|控制在|降至|降到|下降到|低于(?<!不低于)|小于(?<!不小于)|少于(?<!不少于))$/,
      ['万元GDP能耗不超过', '不超过'],
      '占比超过',
      '不低于',
      '不少于',
    ),
  },
  {
    code: 'GE',
    ...rule(
      'at least (不低于)',
      /(不低于|不少于|不小于|不下于|至少|确保达到)$/,
      ['新建重点实验室不低于', '不低于'],
      '不超过',
    ),
  },
  {
    code: 'GT',
    ...rule(
      'more than (超过)',
      /((?<!不)超过|(?<!不)高于|大于|多于|突破|(?<!不)超)$/,
      ['营业收入超过', '超过'],
      '不超过',
    ),
  },
  { code: 'APPROX', ...rule('about (约)', /(大约|约为|约|近)$/, ['面积达约', '约'], '签约项目') },
  {
    code: 'EQ',
    ...rule(
      'reaching (达到)',
      /((?:要|均|将|已)?(?:达到|达|(?:增加|增长|提高|提升|扩大|上升|发展|壮大)(?:到|至)|保持在|稳定在|为|到))$/,
      ['比重达到', '达到'],
      '达成协议',
    ),
  },
]

/** Words behind a figure. */
export const behind: readonly (Rule & { code: string })[] = [
  { code: 'GE', ...rule('or more (以上)', /^(\s*(?:及|或)?(?:以上|及以上))/, ['以上', '以上'], '以下') },
  { code: 'LE', ...rule('or less (以内)', /^(\s*(?:及|或)?(?:以内|以下|之内))/, ['以内', '以内'], '以上') },
  { code: 'APPROX', ...rule('or so (左右)', /^(\s*(?:左右|上下))/, ['左右', '左右'], '以上') },
]
