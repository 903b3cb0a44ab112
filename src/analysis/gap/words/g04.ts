import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '专家不符合任职条件', EN: 'Expert not eligible' },
  description: {
    ZH: '在聘专家（角色为专家）按专家任职条件的总判定为“不符合”或“未知”，包括聘期届满前将超过65周岁：年龄按聘期最后一日的年份减出生年份计，聘任无截止日的，聘期自起始日起三年。对象为专家，每份聘任一项。聘书颁发单位作为附加条件列入证据；任职条件均符合而聘书由其他单位颁发的也列为一项（参数letterIssuer可关闭）。链条所在地区及上级地区没有在案条件的，不逐人列出。',
    EN: "An active appointment as an expert for which the overall verdict of the expert rule is NOT_MET or UNKNOWN, passing 65 before the term ends included: age is the year of the term's last day less the birth year, and a term without an end lasts three years from its beginning. The subject is the expert, one finding an appointment. Who issued the letter is a further condition in the evidence; a letter from another department is a finding even where all conditions are met (parameter letterIssuer turns this off). Where no rule is on record for the chain's region or one above it, nobody is reported.",
  },
  severity: {
    ZH: '不符合：0.5加每项不符合条件0.1，最高0.8；未知：0.3；仅聘书颁发单位不符：0.2。',
    EN: 'NOT_MET: 0.5 and 0.1 more for each condition not met, at most 0.8; UNKNOWN: 0.3; only the letter is wrong: 0.2.',
  },
}
