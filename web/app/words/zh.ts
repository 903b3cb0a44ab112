import { frame } from './zh/frame.js'
import { admin } from './zh/admin.js'
import { boards } from './zh/boards.js'
import { chain } from './zh/chain.js'
import { changes } from './zh/changes.js'
import { counts } from './zh/counts.js'
import { chains } from './zh/chains.js'
import { documents } from './zh/documents.js'
import { gaps } from './zh/gaps.js'
import { guide } from './zh/guide.js'
import { importing } from './zh/import.js'
import { match } from './zh/match.js'
import { overview } from './zh/overview.js'
import { paths } from './zh/paths.js'
import { policies } from './zh/policies.js'
import { profile } from './zh/profile.js'
import { registers } from './zh/registers.js'
import { targets } from './zh/targets.js'
import { whatif } from './zh/whatif.js'
import { write } from './zh/write.js'

/**
 * Words of the workbench in Chinese, a file a page; `en` has the same keys. Terms of codes and sentences about data
 * come from the API.
 */
export const zh = {
  ...frame,
  ...admin,
  ...boards,
  ...chain,
  ...changes,
  ...counts,
  ...chains,
  ...documents,
  ...gaps,
  ...guide,
  ...importing,
  ...match,
  ...overview,
  ...paths,
  ...policies,
  ...profile,
  ...registers,
  ...targets,
  ...whatif,
  ...write,
}

export type Word = keyof typeof zh
