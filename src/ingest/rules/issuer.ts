import { rule } from './rule.js'

/** What names of public bodies end with. */
export const BODY =
  '(?:人民政府办公室|人民政府办公厅|人民政府|委员会办公室|管理委员会|管委会|委员会|党委|委办公室|办公室|办公厅|局|厅|委|部|院|中心|领导小组|联席会议|协会|分行|分局|银行)'

/** 发文机关: as a page states it. */
export const statedIssuer = rule(
  'issuer a page states (发文机关)',
  /(?:发文机关|发布机构|发文单位|制发机关|公开主体|发布单位|发文部门|颁布单位)\s*\]?\s*[:|\s][\s|]*((?:[\u4e00-\u9fa5()]{3,40}\s)*[\u4e00-\u9fa5()]{3,40}?)(?=\s*(?:[|,]|$)|\s+[\u4e00-\u9fa5]{2,6}:)/,
  ['发文机关:清河县科学技术局(知识产权局) | 主题词:', '清河县科学技术局(知识产权局)'],
  '发文字号:清科发〔2024〕12号',
)

/** The signature above the date. */
export const signature = rule(
  'issuer above the date (落款)',
  new RegExp(`^\\s*((?:中共)?[\\u4e00-\\u9fa5()]{2,30}${BODY}(?:\\([\\u4e00-\\u9fa5]{2,12}\\))?)\\s*$`),
  ['        清河市科学技术局  ', '清河市科学技术局'],
  '各县(市)人民政府,州有关部门:',
  '市直各有关单位',
)

/** Before 关于 in a title. */
export const beforeAbout = rule(
  'issuer before 关于 (标题中的发文机关)',
  new RegExp(
    `^\\s*((?:(?:中共)?[\\u4e00-\\u9fa5()]{2,40}?${BODY}(?:\\([\\u4e00-\\u9fa5]{2,12}\\))?\\s+){0,8}(?:中共)?[\\u4e00-\\u9fa5()]{2,40}?${BODY}(?:\\([\\u4e00-\\u9fa5]{2,12}\\))?)\\s*(?:关于|印发)`,
  ),
  ['清河市科学技术局关于印发《方案》的通知', '清河市科学技术局'],
  '关于印发《方案》的通知',
)
