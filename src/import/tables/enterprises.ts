import { boolean, choice, entityTable, id, reference, text } from '../spec.js'
import { checkUscc, warnUscc } from '../uscc.js'

export const enterprises = entityTable({
  file: 'enterprises',
  zh: '企业',
  label: 'Enterprise',
  doc: 'Enterprises; their places on chains are in `enterprise_chains`.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    reference('region', '所在地区', 'Region', { required: true, relation: { type: 'IN_REGION' } }),
    text('uscc', '统一社会信用代码', { check: checkUscc, warn: warnUscc, doc: '18 characters with a check character, GB 32100; one that is not as computed is a warning' }),
    choice('tiers', '企业梯度', 'EnterpriseTier', { list: true }),
    boolean('above_scale', '规上', { doc: 'empty = unknown' }),
  ],
})
