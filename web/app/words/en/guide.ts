/** Words of the page guide/, in English. */
export const guide = {
  'guide.steps': 'Here for the first time: look in this order',
  'guide.what':
    'The talent, industry and innovation chains of a region side by side: who is on a chain, what it lacks, on which clause that rests, who has to act, and what would close it.',
  'guide.scope.name': 'Region and day first',
  'guide.scope': 'Choose them above; every page follows. A day to come shows how things will stand then.',
  'guide.overview.name': 'Overview',
  'guide.overview':
    'One row a chain, one column a rule; the darker, the more severe. A mark opens exactly the gaps it counts.',
  'guide.gap.name': 'Gaps',
  'guide.gap':
    'Open one: who is behind each figure, the clause at its line in the document, and who is nearly eligible.',
  'guide.close.name': 'What if',
  'guide.close':
    'Drag an expert onto a chain, end a term, found a platform: what closes and what opens shows at once. To act on it, save it as a draft for review.',
  'guide.find.name': 'Experts, enterprises, platforms, projects, demands',
  'guide.find':
    'Registers with search by pinyin, filters, columns, views and files. A name opens its ties, terms and eligibility.',
  'guide.match.name': 'Matching',
  'guide.match':
    'Choose a demand: experts are ranked by four parts whose weights you set; conflicts of interest are flagged.',
  'guide.paths.name': 'Ties',
  'guide.paths':
    'Choose two entities and see how they are connected; open the graph step by step, what is not drawn is told with its number. Named patterns say at which step they break.',
  'guide.policy.name': 'Policies',
  'guide.policy': 'The tree of clauses with the facts that rest on each, and back from any fact to its clause.',
  'guide.import.name': 'Import',
  'guide.import':
    'Sheets as you have them: each table and column is recognised, what is in doubt asks you, wrong cells are marked with the reason; a draft goes to review.',
  'guide.document.name': 'Documents',
  'guide.document':
    'Policy documents are read by rules into drafts: what is literal is ready, what is inferred says why and waits for you; what is in the graph already is marked in the text.',
  'guide.change.name': 'Changes',
  'guide.change':
    'Every change is a change set: drafted, reviewed, approved, reverted as one; before approving you see which gaps it closes and opens.',
  'guide.board.name': 'Mine',
  'guide.board': 'Make shipped questions or your own into panels, panels into a board, and send its link.',
  'guide.admin.name': 'Admin',
  'guide.admin': 'Accounts and rights, backups, who looked at or changed what, and when. For administrators alone.',
  'guide.graphiql':
    '“More” of each panel opens its question in GraphiQL, to be changed and asked again. Assistants ask at /mcp and get answers with sources.',
  'guide.read': 'How to read it',
  'guide.kind': 'Kind',
  'guide.count': 'Number',
  'guide.assessed.name': 'Hatched, “not assessed”',
  'guide.assessed': 'A register has no entries, so nothing can be told. That is not zero, and not “no problem”.',
  'guide.assurance.name': 'Proven, presumed',
  'guide.assurance':
    'Proven: by a record, or by a register declared complete. Presumed: the register has entries, but is not declared complete.',
  'guide.demo.name': '“demo”',
  'guide.demo': 'Demonstration data takes part in the answer: it is no fact of a document.',
  'guide.capped.name': '“n of N”',
  'guide.capped': 'Where not all is shown the total always stands there; exported tables have all of it.',
  'guide.source.name': 'Sources',
  'guide.source': 'Below a panel: document, clause and line; a click opens the place.',
  'guide.file.name': 'Files and print',
  'guide.file': 'Each panel as PNG, SVG, CSV and XLSX; each page prints.',
  'guide.records.name': 'Records',
  'guide.records':
    'Every register there is, such as alliances, open calls, service tickets, entries of the pool: choose one to see all its columns, open a name to see what is recorded, or write a new row.',
  'guide.counts.name': 'Counts',
  'guide.counts':
    'Any type of entity counted by one or two of what it has, such as platforms by type and level, or experts by title and age; a cell opens who they are.',
}
