import type { counts as zh } from '../zh/counts.js'

/** Words of the pages counts/ and records/, in English. */
export const counts: Record<keyof typeof zh, string> = {
  'nav.counts': 'Counts',
  'nav.records': 'Records',
  'counts.of': 'What is counted',
  'counts.rows': 'Rows',
  'counts.columns': 'Columns (optional)',
  'counts.sum': 'Total',
  'counts.number': 'Number',
  'counts.total': '{total} in all; what has several values counts in each row (column), and once in the total.',
  'counts.synthetic': ' Demonstration data is among them.',
  'counts.none': 'There is nothing to count',
  'records.which': 'Register',
  'records.hint': 'Part of a name',
  'records.none': 'Nothing is recorded in this register yet',
  'records.more': '{names} and others, {total} in all',
  'profile.record': 'What is recorded',
  'profile.related': 'Other registers',
  'profile.related.none': 'No other register holds anything of it',
  'profile.as': 'As',
  'guide.records.name': 'Records',
  'guide.records':
    'Every register there is, such as alliances, open calls, service tickets, entries of the pool: choose one to see all its columns, open a name to see what is recorded, or write a new row.',
  'guide.counts.name': 'Counts',
  'guide.counts':
    'Any type of entity counted by one or two of what it has, such as platforms by type and level, or experts by title and age; a cell opens who they are.',
}
