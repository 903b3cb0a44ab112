import { isOwn, keepsBoards, mayChange } from '../boards/sight.js'
import { panelsIn } from '../boards/stored.js'
import type { BoardResolvers, MutationResolvers, QueryResolvers, ViewerResolvers } from '../generated/resolvers.js'

/** A board (看板). */
const Board: BoardResolvers = {
  own: (board, _, { viewer }) => isOwn(viewer, board),
  mayChange: (board, _, { viewer }) => mayChange(viewer, board),
  sharing: ({ sharing }) => sharing as never,
  // A region that is no more shares nothing.
  sharedWith: async ({ sharedWith }, _, { load }) =>
    (await Promise.all((sharedWith ?? []).map((id) => load.entity.one('Region', id)))).filter((one) => one !== null),
  region: ({ region }, _, { load }) => (region == null ? null : load.entity.one('Region', region)),
  panels: (board) => panelsIn(board),
}

const Viewer: Pick<ViewerResolvers, 'keepsBoards'> = { keepsBoards: (viewer) => keepsBoards(viewer) }

export const boardTypes = { Board, Viewer }

export const boardQueries: Pick<QueryResolvers, 'board' | 'boards'> = {
  board: (_, { id }, { boards }) => boards.one(id),
  boards: (_, args, { boards }) => boards.list(args),
}

export const boardMutations: Pick<Required<MutationResolvers>, 'saveBoard' | 'removeBoard'> = {
  saveBoard: (_, { board }, { boards, keeping }) => boards.save(keeping(), board),
  removeBoard: (_, { id, expectedVersion }, { boards, keeping }) => boards.remove(keeping(), id, expectedVersion),
}
