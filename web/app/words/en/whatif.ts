/** Words of the page whatif/, in English. */
export const whatif = {
  'whatif.same': 'These changes change no gap',
  'whatif.before': 'Gaps before',
  'whatif.after': 'Gaps after',
  'whatif.weight': 'sum of severities {weight}',
  'whatif.became': 'Became',
  'whatif.closed': 'closed',
  'whatif.opened': 'opened',
  'whatif.changed': 'changed',
  'whatif.remaining': 'there after',
  'whatif.none': 'none',
  'whatif.find': 'Find an expert',
  'whatif.pool': 'Experts: drag onto a chain, or choose one and press “Appoint”',
  'whatif.appoint': 'Appoint',
  'whatif.end': 'End the appointment',
  'whatif.found': 'New platform',
  'whatif.level': 'Level of new platforms',
  'whatif.undo': 'Take back',
  'whatif.changes': 'Changes made',
  'whatif.hint':
    'Drag an expert onto a chain, or press somebody in office to end his appointment: here is what changes. The link carries it all; a draft keeps it',
}
