import type { counts as zh } from '../zh/counts.js'

/** Words of the page counts/, in English. */
export const counts: Record<keyof typeof zh, string> = {
  'counts.of': 'What is counted',
  'counts.rows': 'Rows',
  'counts.columns': 'Columns (optional)',
  'counts.sum': 'Total',
  'counts.number': 'Number',
  'counts.total': '{total} in all; what has several values counts in each row (column), and once in the total.',
  'counts.synthetic': ' Demonstration data is among them.',
  'counts.none': 'There is nothing to count',
}
