import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '链长不符合任职条件', EN: 'Leader not eligible' },
  description: {
    ZH: '在聘链长按链长任职条件的总判定为“不符合”或“未知”。对象为专家，每名链长每条链一项；同一链有多份在聘聘任时按聘期最晚届满的一份判定。聘书颁发单位作为附加条件列入证据；任职条件均符合而聘书由其他单位颁发的也列为一项（参数letterIssuer可关闭）。适用条件：链条所在地区或最近上级地区的条件，否则为不限地区的条件，从不取其他地区的；没有在案条件的不逐人列出。',
    EN: "An active leader for whom the overall verdict of the leader rule is NOT_MET or UNKNOWN. The subject is the expert, one finding a leader and chain; of several active appointments to one chain the one that ends last is judged. Who issued the letter is a further condition in the evidence; a letter from another department is a finding even where all conditions are met (parameter letterIssuer turns this off). The rule that holds is that of the chain's region or the nearest above it, else one of no region, never that of another; where none is on record nobody is reported.",
  },
  severity: {
    ZH: '不符合：0.6加每项不符合条件0.1，最高0.9；未知：0.4；仅聘书颁发单位不符：0.3。',
    EN: 'NOT_MET: 0.6 and 0.1 more for each condition not met, at most 0.9; UNKNOWN: 0.4; only the letter is wrong: 0.3.',
  },
}
