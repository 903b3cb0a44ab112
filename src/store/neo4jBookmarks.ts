import neo4j, { type BookmarkManager } from 'neo4j-driver'

/**
 * What reads wait for until the server has seen it. The server hands a bookmark of its newest commit to every read,
 * though that commit may be seconds away from being applied where it is a large one: who begins after it then waits for
 * all of it.
 */
export class Bookmarks {
  readonly #all = neo4j.bookmarkManager()
  readonly #written = neo4j.bookmarkManager()

  /** Of reads that belong together: each sees what those before it have seen, and no part of a commit. */
  readonly reading: BookmarkManager = this.#all

  /** Of a read that stands by itself: it sees what was written here, and waits for nobody else. */
  readonly alone: BookmarkManager = {
    getBookmarks: () => this.#written.getBookmarks(),
    updateBookmarks: async () => undefined,
  }

  readonly writing: BookmarkManager = {
    getBookmarks: async () => new Set([...(await this.#all.getBookmarks()), ...(await this.#written.getBookmarks())]),
    updateBookmarks: async (before, after) => {
      await this.#all.updateBookmarks(before, after)
      await this.#written.updateBookmarks(before, after)
    },
  }
}
