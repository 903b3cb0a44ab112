import { frame } from './en/frame.js'
import { admin } from './en/admin.js'
import { boards } from './en/boards.js'
import { chain } from './en/chain.js'
import { changes } from './en/changes.js'
import { counts } from './en/counts.js'
import { chains } from './en/chains.js'
import { documents } from './en/documents.js'
import { gaps } from './en/gaps.js'
import { guide } from './en/guide.js'
import { importing } from './en/import.js'
import { match } from './en/match.js'
import { overview } from './en/overview.js'
import { paths } from './en/paths.js'
import { policies } from './en/policies.js'
import { profile } from './en/profile.js'
import { registers } from './en/registers.js'
import { targets } from './en/targets.js'
import { whatif } from './en/whatif.js'
import { write } from './en/write.js'
import type { Word } from './zh.js'

/** Words of the workbench in English, with the keys of `zh`. */
export const en: Readonly<Record<Word, string>> = {
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
