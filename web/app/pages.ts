import type { ComponentType } from 'react'
import type { Right } from './generated/graphql.js'
import type { Word } from './words/index.js'

interface Page {
  /** One segment, as `pages.json` has it for the server; empty for the first page. */
  path: string
  load(): Promise<{ default: ComponentType }>
  /** Its name in the navigation; pages without one are reached from others. */
  word?: Word
  /** Who lacks it is not led there. */
  right?: Right
}

/** The pages in the order of the navigation; each is loaded when it is opened. */
export const PAGES: readonly Page[] = [
  { path: '', word: 'nav.overview', load: () => import('./overview/index.js') },
  { path: 'gaps', word: 'nav.gaps', load: () => import('./gaps/index.js') },
  { path: 'chains', word: 'nav.chains', load: () => import('./chains/index.js') },
  { path: 'chain', load: () => import('./chain/index.js') },
  { path: 'experts', word: 'nav.experts', load: () => import('./registers/experts/index.js') },
  { path: 'enterprises', word: 'nav.enterprises', load: () => import('./registers/enterprises/index.js') },
  { path: 'platforms', word: 'nav.platforms', load: () => import('./registers/platforms/index.js') },
  { path: 'projects', word: 'nav.projects', load: () => import('./registers/projects/index.js') },
  { path: 'demands', word: 'nav.demands', load: () => import('./registers/demands/index.js') },
  { path: 'records', word: 'nav.records', load: () => import('./records/index.js') },
  { path: 'counts', word: 'nav.counts', load: () => import('./counts/index.js') },
  { path: 'targets', word: 'nav.targets', load: () => import('./targets/index.js') },
  { path: 'policies', word: 'nav.policies', load: () => import('./policies/index.js') },
  { path: 'match', word: 'nav.match', load: () => import('./match/index.js') },
  { path: 'paths', word: 'nav.paths', load: () => import('./paths/index.js') },
  { path: 'whatif', word: 'nav.whatif', load: () => import('./whatif/index.js') },
  { path: 'import', word: 'nav.import', right: 'DRAFT', load: () => import('./import/index.js') },
  { path: 'documents', word: 'nav.documents', right: 'DRAFT', load: () => import('./documents/index.js') },
  { path: 'changes', word: 'nav.changes', load: () => import('./changes/index.js') },
  { path: 'boards', word: 'nav.boards', load: () => import('./boards/index.js') },
  { path: 'admin', word: 'nav.admin', right: 'ADMINISTER', load: () => import('./admin/index.js') },
  { path: 'guide', word: 'nav.guide', load: () => import('./guide/index.js') },
  { path: 'profile', load: () => import('./profile/index.js') },
]
