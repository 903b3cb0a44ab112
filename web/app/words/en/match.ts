/** Words of the page match/, in English. */
export const match = {
  'match.none': 'Nobody has a fitting field',
  'match.covered': 'Fields covered',
  'match.conflicts': 'Conflicts',
  'match.demand': 'Choose a demand',
  'weight.priority': 'Priority',
  'weight.supply': 'Supply',
  'weight.fieldFit': 'Field fit',
  'weight.ties': 'Ties',
  'team.none': 'No team can be made',
  'team.only': 'Only he covers',
  'team.load': 'Load',
}
