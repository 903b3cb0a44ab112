import { choice, entityTable, id, int, reference, text } from '../spec.js'

export const eligibilityRules = entityTable({
  file: 'eligibility_rules',
  zh: '任职条件',
  label: 'EligibilityRule',
  doc: 'Written rules on who may be appointed.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    choice('role', '角色', 'AppointmentRole', { required: true }),
    reference('region', '适用地区', 'Region', { relation: { type: 'IN_REGION' } }),
    reference('policy', '政策文件', 'Policy', { relation: { type: 'OF_POLICY' } }),
    text('clause', '条款路径'),
    int('term_years', '聘期(年)', { min: 1, max: 50 }),
    reference('issuer', '聘书颁发机关', 'Department'),
  ],
})
