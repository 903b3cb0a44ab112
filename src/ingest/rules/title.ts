import { rule } from './rule.js'

/** Words that titles of policies end with. */
export const KIND =
  '(?:方案|意见|规划|办法|通知|措施|细则|规定|条例|决定|计划|指南|纲要|要点|政策|公告|通告|建议|目录|\\d{1,3}条|规则|制度|准则|标准|清单|行动)'
/** Rules and announcements, whose figures are conditions and limits unless a year is set for them. */
export const RULES = /(?:办法|细则|规定|条例|公告|通告|指南|制度|规则|准则|章程|须知)(?:\([^()]{1,12}\))?$/
const TAIL = '(?:\\((?:征求意见稿|试行|暂行|草案|送审稿|修订稿|修订|20\\d{2}[^()]{0,12})\\))?'

/** 关于印发《…》的通知: the document that is issued by it. */
export const issuedBy = rule(
  'title within the notice that issues it (印发通知)',
  new RegExp(
    `(?<!《[^》]{0,80})(?:关于(?:印发|转发|公布|发布|下达)|印发(?=关于|《))\\s*《?([^《》]{4,80}?)》?\\s*的\\s*(?:通知|函|公告)`,
  ),
  ['清河市人民政府办公室关于印发《清河市科技创新实施方案》的通知', '清河市科技创新实施方案'],
  '关于召开座谈会的通知',
)

/** 《…》经…同意,现印发给你们. */
export const handedOut = rule(
  'title within the covering letter (现印发)',
  /《([^《》]{4,80})》[^。《》]{0,40}(?:现印发|现予印发|印发给你们|印发你们)/,
  ['《清河市科技创新实施方案》已经市政府同意,现印发给你们', '清河市科技创新实施方案'],
  '根据《清河市科技创新实施方案》,制定本细则',
)

/** A draft put out for opinions. */
export const consulted = rule(
  'title within a call for opinions (征求意见)',
  /关于[^《》]{0,16}征求\s*《([^《》]{4,80})》/,
  ['关于公开征求《清河市人才规划(征求意见稿)》意见的公告', '清河市人才规划(征求意见稿)'],
  '关于征求节假日安排意见的公告',
)

/** 标题: of a page's own table. */
export const labelled = rule(
  'title a page states (标题)',
  /^\s*(?:(?:发文)?标\s*题|文件名称|名\s*称|信息名称)\s*\]?\s*[:|\s][\s|]*([^|\s][^|]{5,89}?)\s*(?:\||$)/,
  ['标题:清河县关于培育创新主体的实施意见 | |', '清河县关于培育创新主体的实施意见'],
  '主题分类:科技',
)

/** A line that is a title by how it ends. */
export const titleLine = rule(
  'a line that is a title (标题行)',
  new RegExp(
    `^\\s*((?!来源|附件|关于印发|当前位置|[〇一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.、])(?:[^。;:《》,|]|(?<=落实|贯彻|执行|实施|修订|促进)《[^《》]{4,40}》){3,70}?${KIND}${TAIL})\\s*$`,
  ),
  ['  清河市科技创新实施方案', '清河市科技创新实施方案'],
  '请结合实际,制定本实施方案',
  '根据《清河省科技创新条例》实施方案',
  '当前位置:首页>工作方案',
  '二、实施人才行动计划',
)
