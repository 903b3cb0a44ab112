/** What goes through the door in either direction. */
export type FrameKind = 'command' | 'file' | 'bytes' | 'end' | 'out' | 'progress' | 'failed' | 'done'
const KINDS: readonly FrameKind[] = ['command', 'file', 'bytes', 'end', 'out', 'progress', 'failed', 'done']

export interface Frame {
  kind: FrameKind
  bytes: Buffer
}

const HEAD = 5
/** Larger than any piece that is sent: a head that says more is none of ours. */
const MOST = 64 * 1024 * 1024

/** A frame: its kind, the length of what follows, and that. */
export function frame(kind: FrameKind, content: Uint8Array | string = ''): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const head = Buffer.alloc(HEAD)
  head.writeUInt8(KINDS.indexOf(kind), 0)
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

/** The frames of a stream. @throws for what is no stream of frames, or ends in the midst of one */
export async function* frames(stream: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of stream) {
    rest = rest.length ? Buffer.concat([rest, part]) : part
    while (rest.length >= HEAD) {
      const [kind, length] = [KINDS[rest.readUInt8(0)], rest.readUInt32BE(1)]
      if (!kind || length > MOST) throw new Error('not a stream of frames')
      if (rest.length < HEAD + length) break
      yield { kind, bytes: rest.subarray(HEAD, HEAD + length) }
      rest = rest.subarray(HEAD + length)
    }
  }
  if (rest.length) throw new Error('the stream ended in the midst of a frame')
}
