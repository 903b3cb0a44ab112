import { InputError } from '../../kernel/errors.js'
import { decoded } from './encoding.js'

/** The page of a file in which a browser saved it with all that belongs to it (MHTML). @throws InputError */
export function pageOf(bytes: Buffer, name: string): string {
  const text = bytes.toString('latin1')
  const boundary = /boundary\s*=\s*"?([^"\r\n;]+)"?/i.exec(text)?.[1]
  const parts = boundary === undefined ? [] : text.split(`--${boundary}`)
  for (const part of parts) {
    const [, head = '', body = ''] = /^\r?\n?([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? []
    if (!/^content-type\s*:\s*text\/html/im.test(head)) continue
    const coding = /^content-transfer-encoding\s*:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase()
    const plain =
      coding === 'base64'
        ? Buffer.from(body, 'base64')
        : Buffer.from(coding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
    return decoded(plain, name)
  }
  throw new InputError(`${name}: expected a page in a saved page (MHTML)`)
}

const unquoted = (body: string): string =>
  body.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
