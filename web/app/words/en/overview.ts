/** Words of the page overview/, in English. */
export const overview = {
  'notAssessed.partly': 'Not assessed in some regions: a register has no entries',
  'heat.noChain': 'no single chain',
  'heat.mark': '{count} gaps, worst severity {worst}',
  'terms.month': 'Month',
  'terms.count': 'Experts',
  'terms.names': 'Among them',
  'terms.mark': '{count} experts have a term that ends',
  'targets.list': 'List of targets',
  'region.none': 'Region not known',
  'since.day': 'Earlier day',
  'since.label': 'Gaps by rule on two days',
  notAssessed: 'Not assessed',
  'notAssessed.none': 'Every rule could look everywhere',
  brief: 'Brief',
  'brief.word': 'Word',
  'brief.page': 'page (prints as PDF)',
}
