/** Words of the page chains/, in English. */
export const chains = {
  'chain.kind': 'Kind',
  'chain.sector': 'Sector',
  'matrix.template': 'Template',
  'matrix.totals': '{met} met, {short} short, {empty} empty, {notAssessed} not assessed, {unknown} unknown',
  'matrix.column': 'at least {minimum}: {met} met, {empty} empty',
  cell: 'Cell',
  'cell.empty': 'Nothing stands here',
  'cell.responsible': 'has to act:',
  'cell.MET': 'met',
  'cell.SHORT': 'short',
  'cell.EMPTY': 'empty',
  'cell.UNKNOWN': 'unknown',
  'cell.NOT_ASSESSED': 'not assessed',
}
