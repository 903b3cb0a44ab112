import { rule } from './rule.js'

/** What a section speaks of, by its heading; the innermost heading that tells decides. */
export const background = rule(
  'section on what there is (发展基础、现状)',
  /^(.*(?:发展基础|基本情况|发展情况|概况|工作基础|现实基础|建设基础|基础与|基础和|现状|背景|形势|成效|回顾|成绩|进展|存在.{0,3}问题|短板|面临).*)$/,
  ['发展基础', '发展基础'],
  '加强基础研究',
  '发展目标',
)
export const goals = rule(
  'section on goals (目标)',
  /^(.*(?:目标(?!责任|考核)|预期指标|主要指标).*)$/,
  ['主要目标', '主要目标'],
  '目标责任考核',
  '组织保障',
)
export const principles = rule(
  'section on principles (指导思想、原则)',
  /^(.*(?:指导思想|指导思路|总体要求|总体思路|基本原则|工作原则|工作思路|总则|附则|适用范围).*)$/,
  ['二、总体要求', '二、总体要求'],
  '坚持问题导向',
)
export const conditions = rule(
  'section on conditions (条件)',
  /^(.*(?:基本条件|以下条件|下列条件|申报条件|认定条件|资格条件|应具备|应当具备|申请条件|准入条件|选聘条件|任职条件|条件$).*)$/,
  ['专家应具备以下条件', '专家应具备以下条件'],
  '优化创新条件保障工作',
)
export const frame = rule(
  'section that only holds tasks together (重点任务)',
  /^(.*(?:重点任务|主要任务|工作任务|重点工程|重点工作|主要工作|工作措施|主要措施|重点举措|主要举措|具体措施|保障措施|组织保障|实施保障|组织实施|工作要求|保障机制|工作保障|附则).*)$/,
  ['三、保障措施', '三、保障措施'],
  '加大财政支持力度',
)
