import { boolean, choice, entityTable, id, int, reference, references, text } from '../spec.js'

export const experts = entityTable({
  file: 'experts',
  zh: '专家',
  label: 'Expert',
  doc: 'Experts of the pool.',
  columns: [
    id(),
    text('name', '姓名', { required: true }),
    choice('title_rank', '职称等级', 'ProfessionalTitleRank', { doc: 'empty = unknown' }),
    choice('talent_tier', '人才层次', 'TalentTier'),
    int('birth_year', '出生年份', { min: 1900, max: 2100 }),
    int('years_experience', '从业年限', { min: 0, max: 90 }),
    boolean('led_provincial_project', '主持过省级及以上科研项目', { doc: 'empty = unknown' }),
    choice('award_level', '科学技术奖最高级别', 'AdminLevel'),
    reference('region', '所在地区', 'Region', { relation: { type: 'IN_REGION' } }),
    reference('native_region', '籍贯', 'Region', { relation: { type: 'NATIVE_OF' } }),
    references('fields', '专业领域', 'Field', 'SPECIALISES_IN'),
    references('referred_by', '引荐方', ['Expert', 'Department'], 'REFERRED_BY'),
    text('phone', '电话', { property: null, personal: true }),
    text('email', '电子邮箱', { property: null, personal: true }),
  ],
})
