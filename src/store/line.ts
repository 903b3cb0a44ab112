/** The name of a state: a line, in which change sets tell all that was written, and a place in it. */
export const stateName = (line: string, place: string): string => `${line}/${place}`

/** The line a state belongs to: between states of the same one nothing was written but what change sets tell. */
export const lineOf = (state: string): string => state.slice(0, state.indexOf('/'))

/** The line that one process writes alone. */
export class OwnLine {
  #commits = 0
  #untold = 0

  /** Something is committed. */
  note({ touched, untold }: { touched: boolean; untold: boolean }): void {
    if (touched) this.#commits++
    if (untold) this.#untold++
  }

  get state(): string {
    return stateName(String(this.#untold), String(this.#commits))
  }
}
