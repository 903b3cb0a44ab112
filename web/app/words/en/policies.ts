/** Words of the page policies/, in English. */
export const policies = {
  'policy.issuer': 'Issuer',
  'policy.number': 'Number',
  'policy.date': 'Date',
  'policy.clauses': 'Clauses',
  'policy.measures': 'Measures',
  'policy.basedOn': 'Based on',
  'clause.measures': 'measures: {count}',
  'clause.targets': 'targets: {count}',
  'clause.facts': 'facts: {count}',
  'clause.factCount': 'Facts',
  'clause.choose': 'Choose a clause to see what rests on it',
  'clause.none': 'Nothing rests on this clause',
}
