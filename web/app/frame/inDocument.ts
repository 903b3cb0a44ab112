interface Placed {
  sources: readonly { locator: string }[]
}

/** In the order of the document, by line and character; what has no place there comes last. */
export const inDocument = <Row extends Placed>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => placeOf(a) - placeOf(b))

function placeOf({ sources }: Placed): number {
  const [, line, character] = /^lines? (\d+)(?:, characters (\d+))?/.exec(sources[0]?.locator ?? '') ?? []
  return line === undefined ? Infinity : Number(line) * 100_000 + Number(character ?? 0)
}
