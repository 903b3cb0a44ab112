import { chineseNumber, numberOf } from '../text/numerals.js'
import { rule, type Rule } from './rule.js'

/** What a piece of a condition asks for, as the exchange format names it. */
export interface Asked {
  attribute: string
  comparator: 'GE' | 'LE' | 'EQ' | 'FITS' | 'JUDGED'
  value?: string
  confidence: number
}

interface ConditionRule extends Rule {
  asks: (match: RegExpExecArray, text: string) => Asked
}

const YEARS = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'

/** 正高级 stands before 副高级, and that before what only says 高级. */
const RANKS: readonly (readonly [RegExp, string, number])[] = [
  [/副高|副教授|副研究员|副主任医师|高级工程师|高级农艺师/, 'SENIOR_ASSOCIATE', 1],
  [/正高|(?<!副)教授|(?<!副)研究员|(?<!副)主任医师/, 'SENIOR_FULL', 1],
  // 高级职称 alone is either; who asks for it means 副高级 or above.
  [/高级/, 'SENIOR_ASSOCIATE', 0.7],
  [/中级/, 'INTERMEDIATE', 1],
  [/初级/, 'JUNIOR', 1],
]

/** Measurable conditions, the first that fits. */
export const conditionRules: readonly ConditionRule[] = [
  {
    ...rule(
      'age (年龄)',
      /((?:年龄|聘期|任期)?[^,;。\d]{0,14}?\d{2}\s*周?岁(?:\(含\))?(?:及?以下|以内)?)(?!\s*(?:以上|至|—|-))/,
      ['聘期内年龄原则上不超过65周岁', '聘期内年龄原则上不超过65周岁'],
      '年龄18周岁以上',
    ),
    asks: (match, text) => ({
      attribute: 'age_throughout_term',
      comparator: 'LE',
      value: String(Number(/\d{2}/.exec(match[1]!)![0]) - (/未满|不满|低于|小于/.test(text) ? 1 : 0)),
      // Only the age throughout the term is this; an age on some other day a person has to look at.
      confidence: /聘期|任期/.test(text) ? 1 : 0.7,
    }),
  },
  {
    ...rule(
      'title rank (职称)',
      /((?:正高|副高|中级|初级|高级|教授|研究员)[^,;。]{0,10}?(?:职称|职务|任职资格|专业技术资格|及以上|以上))/,
      ['具有副高级及以上技术职称资格', '副高级及以上'],
      '高级技工',
    ),
    asks: (match) => {
      const [, value, confidence] = RANKS.find(([pattern]) => pattern.test(match[1]!))!
      return { attribute: 'title_rank', comparator: 'GE', value, confidence }
    },
  },
  {
    ...rule(
      'years of experience (从业年限)',
      new RegExp(`((?:从事|工作|从业|任职|研究)[^,;。]{0,20}?${YEARS}\\s*年(?:\\(含\\))?(?:及以上|以上))`),
      ['从事相关研究工作10年以上', '从事相关研究工作10年以上'],
      '研究工作成绩突出',
      '每年工作时间在3个月以上',
    ),
    asks: (match) => ({
      attribute: 'years_experience',
      comparator: 'GE',
      value: String(/\d/.test(match[2]!) ? numberOf(match[2]!) : chineseNumber(match[2]!)),
      confidence: 1,
    }),
  },
  {
    ...rule(
      'provincial project led (主持省级项目)',
      /((?:主持|承担|牵头)(?:过|并?完成)?[^,;。]{0,6}?(?:国家级|省部级|省级|自治区级|省)[^,;。]{0,14}?(?:项目|课题))/,
      ['主持过省级及以上科研项目', '主持过省级及以上科研项目'],
      '主持过市级科研项目',
    ),
    asks: (match) => ({
      attribute: 'led_provincial_project',
      comparator: 'EQ',
      value: 'true',
      confidence: /^主持|^牵头/.test(match[1]!) && !/国家级(?!或|、|及)/.test(match[1]!) ? 1 : 0.7,
    }),
  },
  {
    ...rule(
      'award (科学技术奖)',
      /((?:获|取得)(?:得)?(?:过)?[^,;。]{0,10}?(?:国家|省|市)[^,;。]{0,16}?(?:科学技术|科技进步|科技|技术发明|自然科学)[^,;。]{0,6}?奖)/,
      ['取得过国家或省级科技进步奖', '取得过国家或省级科技进步奖'],
      '获得表彰奖励',
    ),
    asks: (match) => ({
      attribute: 'award_level',
      comparator: 'GE',
      value: /市/.test(match[1]!) ? 'MUNICIPAL' : /省|自治区/.test(match[1]!) ? 'PROVINCIAL' : 'NATIONAL',
      confidence: 1,
    }),
  },
  {
    ...rule(
      'field that fits (研究方向符合)',
      /((?:研究方向|研究领域|专业领域|专业方向|专业|从事领域)[^,;。]{0,8}?(?:符合|契合|匹配|一致|对口|相符)[^,;。]*)/,
      ['研究方向符合清河产业发展需求', '研究方向符合清河产业发展需求'],
      '有明确的研究方向',
    ),
    asks: () => ({ attribute: 'field_fit', comparator: 'FITS', confidence: 1 }),
  },
]

/** What makes a condition one that can be waived. */
export const softens = rule(
  'words of soft conditions (原则上、可放宽)',
  /(原则上|一般(?=应|不|须|在|要)|优先|可适当放宽|可放宽|适当放宽|可不受)/,
  ['原则上应具有正高级专业技术职称', '原则上'],
  '必须具有正高级专业技术职称',
)

/** A piece that only softens the one before it: 特别优秀的可适当放宽. */
export const waives = rule(
  'exception to the condition before (可放宽)',
  /((?:可|予以)?(?:适当)?放宽(?:年龄|职称|条件|要求)?|不受.{0,8}限制)/,
  ['对特别优秀的专家可适当放宽年龄限制', '可适当放宽年龄'],
  '年龄不超过60周岁',
)

/** Whose conditions they are: of persons on chains, not of firms or projects. */
export const whose = rule(
  'whose conditions (链长、专家)',
  /(链长|首席专家|首席科学家|领衔专家|带头人|负责人|专家(?!组)|特派员|人才|人选|申报人|申请人|候选人|博士)/,
  ['产业创新链“链长”应具备以下基本条件', '链长'],
  '企业应具备以下条件',
)

/** 链长应具有…: conditions within a sentence. */
export const mustHave = rule(
  'conditions within a sentence (应具有)',
  /(?:^|[,。;])([^,。;]{0,12}?(?:链长|首席专家|专家|特派员|带头人)”?)(?:原则上)?(?:应当|应|须|必须|需)(?:具备|具有|为|是|取得|满足|不|在|从事)/,
  ['链长应具有正高级职称', '链长'],
  '专家应邀参加会议',
)
