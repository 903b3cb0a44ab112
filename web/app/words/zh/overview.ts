/** Words of the page overview/, in Chinese. */
export const overview = {
  'notAssessed.partly': '部分地区未考察：登记表没有记录',
  'heat.noChain': '不涉及单一链条',
  'heat.mark': '短板 {count} 项，最高严重程度 {worst}',
  'terms.month': '月份',
  'terms.count': '届满专家数',
  'terms.names': '其中',
  'terms.mark': '{count} 位专家的聘期届满',
  'targets.list': '目标列表',
  'region.none': '地区未知',
  'since.day': '对比日期',
  'since.label': '两个日期的短板数，按规则',
  notAssessed: '未考察',
  'notAssessed.none': '所有规则均可考察',
  brief: '简报',
  'brief.word': 'Word文档',
  'brief.page': '网页（可打印为PDF）',
}
