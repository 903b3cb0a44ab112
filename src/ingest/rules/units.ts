import { rule } from './rule.js'

/** 责任单位:, 牵头单位: and the like, before a list of units. */
export const responsibleList = rule(
  'responsible units listed (责任单位)',
  /((?:责任|牵头|配合|参与|主办|协办|实施|落实)(?:责任)?(?:单位|部门))\s*[:：]/,
  ['(责任单位:市科技局、市财政局)', '责任单位'],
  '各责任单位要按照职责分工',
)

/** A bracket at the end of a paragraph in which units lead or are responsible. */
export const responsibleBracket = rule(
  'responsible units in the closing bracket (牵头、分工负责)',
  /\(((?:[^()]|\([^()]*\))*?(?:牵头|负责|配合|落实))\)\s*[。;]?\s*$/,
  ['推进成果转化。(市科技局牵头,市财政局、市教育局按职责分工负责)', '市科技局牵头,市财政局、市教育局按职责分工负责'],
  '由首席专家(负责人)带领团队',
)

/** 由…牵头, within the text. */
export const leads = rule(
  'unit that leads, within the text (牵头)',
  /(?:^|[,。;、]|由)((?:省|市|州|县|区|地区)[\u4e00-\u9fa5]{1,16}?(?:局|委|办|厅|部|院|办公室|管委会|政府|中心))(?:作为)?(?:牵头|为牵头|会同|负责(?!解释|人|同志|制))/,
  ['联席会议统筹协调,市科技局牵头实施', '市科技局'],
  '鼓励企业牵头组建创新联合体',
  '本办法由市科技局负责解释',
)
