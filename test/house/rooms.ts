import { dirname, posix } from 'node:path'

/** What the ground floor gives to all analyses. */
const base = [
  'kernel',
  'generated',
  'registers',
  'model',
  'enums',
  'query',
  'store',
  'analysis/algorithms',
  'analysis/io',
  'analysis/asOf',
  'analysis/text',
  'analysis/trees',
]

/**
 * The rooms of src, from the ground up, each with the rooms it may import beside itself; an arrow that is not here is
 * refused, of a type as well. As a room may only name rooms before it, no two can lead to each other.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  query: [],
  log: [],
  registers: [],
  config: ['kernel'],
  codegen: ['kernel', 'query'],
  generated: ['query'],
  model: ['generated'],
  enums: ['kernel', 'generated'],
  store: ['kernel', 'query', 'generated'],
  /** The one writer of nodes and ties: of imports, of changes, of what a what-if tries. */
  'changes/write': ['kernel', 'query', 'generated', 'model', 'store'],
  loaders: ['kernel', 'query', 'generated', 'model', 'store'],

  'analysis/algorithms': ['kernel'],
  'analysis/io': ['generated', 'query', 'store'],
  'analysis/asOf': ['kernel', 'analysis/io'],
  'analysis/text': ['kernel', 'registers', 'enums', 'analysis/io'],
  'analysis/trees': ['kernel', 'generated', 'store'],
  'analysis/citation': base,
  'analysis/synthetic': base,
  'analysis/registers': base,
  'analysis/counter': base,
  'analysis/crossTab': base,
  'analysis/eligibility': base,
  'analysis/ledger': base,
  'analysis/path': base,
  'analysis/pattern': [...base, 'analysis/path'],
  'analysis/matrix': [...base, 'analysis/counter', 'analysis/registers'],
  'analysis/progress': [...base, 'analysis/counter', 'analysis/registers'],
  'analysis/gap': [
    ...base,
    'analysis/synthetic',
    'analysis/registers',
    'analysis/counter',
    'analysis/eligibility',
    'analysis/matrix',
    'analysis/progress',
  ],
  'analysis/native': [...base, 'analysis/gap'],
  'analysis/summary': [...base, 'analysis/gap'],
  'analysis/service': [...base, 'analysis/registers'],
  'analysis/comparison': [...base, 'analysis/gap', 'analysis/matrix'],
  'analysis/declared': [...base, 'analysis/gap', 'analysis/comparison'],
  'analysis/match': [...base, 'analysis/eligibility', 'analysis/path', 'analysis/gap'],
  'analysis/plan': [...base, 'changes/write', 'analysis/eligibility', 'analysis/gap', 'analysis/match'],
  /** Puts the analyses of a request together: `analysis/index.ts`. */
  analysis: ['analysis/*'],

  /** Who did what; who may see what. */
  audit: ['kernel', 'query', 'generated', 'store'],
  access: ['kernel', 'config', 'query', 'generated', 'store', 'audit'],
  /** What is kept of change sets: below the import, which writes one too. */
  'changes/log': ['kernel', 'generated', 'store'],

  'import/exchange': ['kernel', 'generated', 'model', 'enums', 'store'],
  'import/tables': ['kernel', 'registers', 'enums', 'import/exchange'],
  'import/read': ['kernel'],
  'import/check': [
    'kernel',
    'query',
    'generated',
    'model',
    'enums',
    'store',
    'import/exchange',
    'import/tables',
    'import/read',
  ],
  /** Sheets as people have them, as tables of the exchange format. */
  'import/arrange': [
    'kernel',
    'query',
    'generated',
    'model',
    'enums',
    'store',
    'import/exchange',
    'import/tables',
    'import/read',
    'import/check',
  ],
  'import/write': [
    'kernel',
    'query',
    'generated',
    'model',
    'store',
    'changes/log',
    'changes/write',
    'import/exchange',
    'import/tables',
    'import/check',
  ],
  import: ['kernel', 'query', 'generated', 'model', 'enums', 'store', 'changes/log', 'import/*'],
  changes: [
    'kernel',
    'query',
    'generated',
    'model',
    'enums',
    'store',
    'audit',
    'access',
    'changes/log',
    'import',
    'import/*',
  ],
  /** A sheet that somebody sends: how it is read, and the draft it becomes. */
  uploads: [
    'kernel',
    'query',
    'generated',
    'model',
    'enums',
    'store',
    'access',
    'changes',
    'changes/log',
    'import',
    'import/*',
  ],
  /** Boards, kept beside the graph by who made them. */
  boards: ['kernel', 'generated', 'store', 'access', 'changes'],
  /** Committed changes, for whoever listens. */
  events: ['kernel', 'generated', 'model', 'store', 'import/check', 'import/tables', 'changes', 'changes/log'],
  findings: [
    'kernel',
    'query',
    'generated',
    'model',
    'store',
    'import/tables',
    'import/check',
    'import/write',
    'changes/log',
    'analysis',
    'analysis/*',
  ],
  /** Texts of policy documents, kept beside the graph. */
  texts: ['kernel', 'generated', 'model', 'store'],
  /** What policy documents say, and the drafts they become. */
  ingest: [
    'kernel',
    'generated',
    'model',
    'enums',
    'store',
    'access',
    'import/exchange',
    'import/tables',
    'import/read',
    'import/check',
    'changes',
    'texts',
  ],
  exports: [
    'kernel',
    'generated',
    'model',
    'enums',
    'store',
    'loaders',
    'analysis',
    'analysis/*',
    'import/exchange',
    'import/tables',
    'import/check',
  ],

  /**
   * All that is stored, in files with fingerprints, and back; how a store of an earlier version becomes one of this.
   */
  backup: ['kernel', 'generated', 'model', 'store', 'audit', 'access', 'changes/write', 'import/write', 'exports'],

  context: [
    'generated',
    'loaders',
    'store',
    'analysis',
    'analysis/io',
    'audit',
    'access',
    'changes',
    'changes/log',
    'boards',
    'texts',
    'findings',
    'events',
  ],
  resolvers: [
    'kernel',
    'generated',
    'model',
    'enums',
    'loaders',
    'analysis/*',
    'context',
    'audit',
    'access',
    'changes',
    'boards',
    'texts',
    'findings',
    'events',
  ],
  operation: [
    'kernel',
    'log',
    'generated',
    'loaders',
    'store',
    'import',
    'findings',
    'context',
    'resolvers',
    'access',
    'audit',
    'changes',
    'events',
  ],
  /** Several processes that take requests at one port, and what they share. */
  workers: ['kernel', 'log', 'operation'],
  /** Tools for assistants: they ask operations as a caller does, through what http hands them. */
  mcp: [],
  http: [
    'kernel',
    'log',
    'config',
    'store',
    'operation',
    'workers',
    'mcp',
    'access',
    'audit',
    'exports',
    'backup',
    'changes',
    'uploads',
    'ingest',
  ],
  cli: [
    'kernel',
    'log',
    'config',
    'generated',
    'store',
    'import',
    'import/*',
    'uploads',
    'changes/log',
    'operation',
    'workers',
    'http',
    'access',
    'audit',
    'ingest',
    'exports',
    'backup',
  ],
}

/** A generated file that lists what stands in a room, or is for one alone, belongs to it. */
const GENERATED: Readonly<Record<string, string>> = {
  rules: 'analysis/gap',
  tables: 'import/tables',
  formats: 'import/read',
  resolvers: 'resolvers',
}

/** The room of a file of src. */
export function roomOf(file: string): string {
  const [, room, inner] = file.replace(/\.\w+$/, '').split('/') as [string, string, string | undefined]
  if (room === 'generated') return GENERATED[inner!] ?? room
  if (room === 'analysis') return inner === 'index' ? room : `${room}/${inner}`
  return (room === 'import' || room === 'changes') && file.split('/').length > 3 ? `${room}/${inner}` : room
}

/** Whether a room may import another. */
export const mayImport = (from: string, to: string): boolean =>
  from === to ||
  (rooms[from] ?? []).some(
    (allowed) => allowed === to || (allowed.endsWith('/*') && to.startsWith(allowed.slice(0, -1))),
  )

/** The files a text of a file of ours imports, types included; packages as they are named. */
export const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) =>
    to!.startsWith('.') ? posix.normalize(posix.join(dirname(file), to!)).replace(/\.js$/, '.ts') : to!,
  )

/** The circles of a graph: its parts with more than one node in which each leads to each. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const visit = (node: string): void => {
    order.set(node, order.size)
    low.set(node, order.get(node)!)
    open.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (open.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!))
    }
    if (low.get(node) !== order.get(node)) return
    const part = open.splice(open.indexOf(node))
    if (part.length > 1) found.push(part)
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return found
}
