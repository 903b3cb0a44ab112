import type { Bilingual } from '../../io.js'
import { day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '规上企业无研发机构', EN: 'Enterprise without an R&D centre' },
  description: {
    ZH: '规上企业没有作为依托单位的已建研发机构；platformKinds选定哪些平台类型算研发机构。这是全覆盖的另一口径：有项目或专家而无机构的企业也列出。是否规上未知的企业不考察；类型不明的平台不算研发机构。对象为企业；地区筛选按企业所在地区，链条筛选按企业所在的、未终止的链条；只在一条链上的企业标明该链。',
    EN: 'An enterprise above scale hosts no existing centre of research and development; `platformKinds` says which kinds of platforms are such. It is another reading of full coverage: an enterprise that has projects or experts, but no centre, is listed too. Enterprises of which it is not known whether they are above scale are left out; a platform of unknown kind is no centre. The subject is the enterprise; a filter by region looks at its region, one by chain at the chains it is on that are not discontinued; one that is on a single chain names it.',
  },
  severity: {
    ZH: '0.4；在链上的0.5；某链链主的0.6；有尚未建成或正在退出的研发机构的减0.1。',
    EN: '0.4; 0.5 on a chain; 0.6 as the master of one; 0.1 less with a centre that does not exist yet or any more.',
  },
}

/** An enterprise without a centre. */
export const noCentre = (enterprise: string, asOf: string): Bilingual =>
  say(
    `截至${day(asOf).ZH}，规上企业${enterprise}没有依托其建设的已建研发机构。`,
    `As of ${asOf}, ${enterprise}, an enterprise above scale, hosts no existing R&D centre.`,
  )
