import type { Ordered } from '../../kernel/page.js'
import type { Finding } from './finding.js'

/** The most severe first, then by subject, then by key. */
export const bySeverity: Ordered<Finding> = {
  list: 'gaps',
  kinds: ['number', 'string', 'string'],
  values: ({ severity, subjectId, key }) => [severity, subjectId, key],
  beyond: ([severity, subject, key], [other, otherSubject, otherKey]) =>
    severity! < other! ||
    (severity === other && (subject! > otherSubject! || (subject === otherSubject && key! > otherKey!))),
}
