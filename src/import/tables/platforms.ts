import { choice, date, entityTable, id, reference, references, text } from '../spec.js'

export const platforms = entityTable({
  file: 'platforms',
  zh: '平台',
  label: 'Platform',
  doc: 'Innovation platforms with a name; those a document only counts are observations.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    choice('kind', '平台类型', 'PlatformKind', { required: true }),
    choice('level', '级别', 'AdminLevel', { doc: 'empty = unknown' }),
    choice('status', '状态', 'PlatformStatus'),
    reference('region', '所在地区', 'Region', { relation: { type: 'IN_REGION' } }),
    references('hosts', '依托单位', ['Institution', 'Enterprise'], 'HOSTED_BY'),
    references('chains', '服务链条', 'Chain', 'SERVES'),
    references('fields', '技术领域', 'Field', 'SPECIALISES_IN'),
    references('relies_on', '依托平台', 'Platform', 'RELIES_ON'),
    references('upgraded_to', '升级为', 'Platform', 'UPGRADED_TO'),
    date('established_on', '成立日期'),
  ],
})
