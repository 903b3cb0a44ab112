/** Words of the page counts/, in Chinese. */
export const counts = {
  'counts.of': '统计对象',
  'counts.rows': '行',
  'counts.columns': '列（可不选）',
  'counts.sum': '合计',
  'counts.number': '数量',
  'counts.total': '共 {total} 个，有多个取值的在每一行（列）各计一次，合计只计一次。',
  'counts.synthetic': '含演示数据。',
  'counts.none': '没有可统计的对象',
}
