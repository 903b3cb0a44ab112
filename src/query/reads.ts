import { ALL, ANY, namesOf, propertyOf } from './names.js'
import { clauseEnd, closing, masked, parts } from './text.js'

/** By variable, the labels of what it stands for, none of a relation or a value; what is not in it may be anything. */
type Scope = Map<string, readonly string[]>

const UNKNOWN = [ANY] as const
const VALUE: readonly string[] = []

/**
 * What a text of Cypher reads: the labels and types of relations it names, and the properties it reads of entities, as
 * `Platform.status`: of any entity where the label is not said, and `Platform.*` where it reads all.
 */
export function readsOf(text: string): string[] {
  const found = new Set(namesOf(text))
  const reading = new Reading(masked(text), found)
  // An entity that is told as it is, is told with all it has.
  for (const labels of reading.block(0, text.length, new Map()).values()) reading.read(labels, ALL)
  return [...found]
}

/** What may begin at a place of a text. */
const NODE = /(?<!\w)\(\s*(\w*)\s*(?::\s*([\w|:&]+)\s*)?(?=[){])/y
const RELATION = /-\s*\[\s*(\w*)\s*(?::[\w|]*)?/y
const SUBQUERY = /\b(?:CALL\b\s*(?:\(([^)]*)\)\s*)?|(?:EXISTS|COUNT|COLLECT)\s*)(?=\{)/y
const CARRYING = /(?<!(?:STARTS|ENDS)\s+)\b(WITH|RETURN)\b(?:\s+DISTINCT\b)?/y
const UNWIND = /\bUNWIND\b/y
const UNION = /\bUNION\b/y
const WITHIN = /\[|(?<=\w)\(/y
const WHOLE = /\b(?:properties|keys)\(\s*(\w+)|\b(\w+)\[(?!\d)/y
const PROJECTION = /\b(\w+)\s*\{(?=\s*\.)/y
const ACCESS = /(?:(?<![.$])\b([A-Za-z_]\w*)|\))\s*\.\s*(\w+)((?:\s*\.\s*\w+)*)/y
const PICKED = /(?:\s*\.\s*\w+)+/y
const WORD = /[$.]?\w+|[^]/y

class Reading {
  readonly #text: string
  readonly #found: Set<string>

  /** @param text with nothing in its strings and comments */
  constructor(text: string, found: Set<string>) {
    this.#text = text
    this.#found = found
  }

  read(labels: readonly string[], property: string): void {
    for (const label of labels) this.#found.add(propertyOf(label, property))
  }

  /** Reads a block; @returns what it hands on */
  block(from: number, to: number, scope: Scope): Scope {
    const given = new Map(scope)
    const told: Scope = new Map()
    for (let at = from; at < to;) {
      const is = (pattern: RegExp) => this.#match(pattern, at)
      let match: RegExpExecArray | null
      if ((match = is(NODE))) at = this.#node(match, scope)
      else if ((match = is(RELATION))) {
        if (match[1]) scope.set(match[1], VALUE)
        at += match[0].length
      } else if ((match = is(SUBQUERY))) at = this.#subquery(match, scope)
      else if ((match = is(CARRYING))) {
        const end = Math.min(to, clauseEnd(this.#text, at + match[0].length))
        const carried = this.#carry(at + match[0].length, end, scope)
        if (match[1] === 'WITH') become(scope, carried)
        else for (const [name, labels] of carried) told.set(name, [...(told.get(name) ?? []), ...labels])
        at = end
      } else if (is(UNWIND)) {
        const end = Math.min(to, clauseEnd(this.#text, at + 6))
        const carried = this.#carry(at + 6, end, scope)
        for (const [name, labels] of carried) scope.set(name, labels)
        at = end
      } else if (is(UNION)) {
        become(scope, given)
        at += 5
      } else if (is(WITHIN)) at = this.#within(at, scope)
      else at = this.#word(at, scope)
    }
    return told
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#text)
  }

  /** A node of a pattern, which is bound where it is named for the first time. */
  #node({ 0: all, 1: name, 2: said, index }: RegExpExecArray, scope: Scope): number {
    const labels = said?.split(/[|:&]/) ?? (name ? scope.get(name) : undefined) ?? UNKNOWN
    if (name && (said || !scope.has(name))) scope.set(name, labels)
    const end = index + all.length
    if (this.#text[end] === '{')
      for (const { text } of parts(this.#text.slice(end + 1, closing(this.#text, end) - 1)))
        this.read(labels, /^\w+/.exec(text)?.[0] ?? ALL)
    return end
  }

  #subquery({ 0: all, 1: imported, index }: RegExpExecArray, scope: Scope): number {
    const open = index + all.length
    const names = imported?.split(',').map((name) => name.trim())
    const seen = names && !names.includes('*') ? [...scope].filter(([name]) => names.includes(name)) : scope
    const end = closing(this.#text, open)
    const told = this.block(open + 1, end - 1, new Map(seen))
    if (all.startsWith('CALL')) for (const [name, labels] of told) scope.set(name, labels)
    return end
  }

  /** Items of a clause, by the names they have behind it. */
  #carry(from: number, to: number, scope: Scope): Scope {
    this.block(from, to, new Map(scope))
    const carried: Scope = new Map()
    for (const { text } of parts(this.#text.slice(from, to))) {
      const [value, name] = /^([^]*\S)\s+AS\s+(\w+)$/i.exec(text)?.slice(1) ?? [text, text]
      if (name === '*') for (const [one, labels] of scope) carried.set(one, labels)
      else carried.set(name!, this.#of(value!, scope))
    }
    return carried
  }

  /** What an expression stands for: what is made of properties alone is a value. */
  #of(value: string, scope: Scope): readonly string[] {
    if (/^\w+$/.test(value)) return scope.get(value) ?? (/^\d/.test(value) ? VALUE : UNKNOWN)
    if (/^(?:COUNT|EXISTS)\s*\{/.test(value)) return VALUE
    if (/\bCOLLECT\s*\{|\b(?:nodes|relationships|startNode|endNode)\(/.test(value)) return UNKNOWN
    const rest = yielded(value).replaceAll(MADE_OF_PROPERTIES, '')
    const names = rest.match(/(?<![:\w])[A-Za-z_]\w*\b(?!\s*[(:])/g) ?? []
    const isEntity = (name: string) => (scope.get(name) ?? (/^[A-Z]+$/.test(name) ? VALUE : UNKNOWN)).length > 0
    return names.some(isEntity) ? UNKNOWN : VALUE
  }

  /** A list, or what is given to a function: what is named in it for each is known in it alone. */
  #within(at: number, scope: Scope): number {
    const end = closing(this.#text, at)
    const inner = new Map(scope)
    const text = this.#text.slice(at + 1, end - 1)
    for (const [, name] of text.matchAll(/(?<![.$\w])(\w+)\s+IN\b/g)) inner.set(name!, UNKNOWN)
    const [, name, list] = /^\s*(\w+)\s+IN\s+(\w+)\s*(?:\bWHERE\b|\||$)/.exec(text) ?? []
    if (name) inner.set(name, this.#of(list!, scope))
    this.block(at + 1, end - 1, inner)
    // Of what is picked out of a list it is not known what it is.
    const picked = this.#match(PICKED, end)
    this.#further(picked?.[0])
    return end + (picked?.[0].length ?? 0)
  }

  /** `.node.name`, of what it is not known what it is. */
  #further(properties = ''): void {
    for (const [property] of properties.matchAll(/\w+/g)) this.read(UNKNOWN, property)
  }

  /** A word or bracket, with what it reads. */
  #word(at: number, scope: Scope): number {
    const of = (name: string | undefined) => (name ? scope.get(name) : undefined) ?? UNKNOWN
    const whole = this.#match(WHOLE, at)
    if (whole) this.read(of(whole[1] ?? whole[2]), ALL)
    const projection = this.#match(PROJECTION, at)
    if (projection) {
      const open = at + projection[0].length
      for (const { text } of parts(this.#text.slice(open, closing(this.#text, open - 1) - 1))) {
        const property = /^\.\s*(\w+|\*)/.exec(text)?.[1]
        if (property) this.read(of(projection[1]), property)
      }
    }
    const access = this.#match(ACCESS, at)
    if (access) {
      const labels = of(access[1])
      this.read(labels, access[2]!)
      // A map may hold an entity; what is made of properties holds none.
      if (labels.length > 0) this.#further(access[3])
    }
    return at + (access ?? this.#match(WORD, at)!)[0].length
  }
}

function become(scope: Scope, other: Scope): void {
  scope.clear()
  for (const [name, labels] of other) scope.set(name, labels)
}

/** Properties of entities, some or all of one, parameters and constants: none is an entity. */
const MADE_OF_PROPERTIES =
  /\b(?:properties|count|size)\((?:\s*DISTINCT\b)?\s*\w+\s*\)|\b\w+\s*\{\s*\.[^{}]*\}|\b[A-Za-z_]\w*\s*\.\s*\w+(?!\s*\.)|\$\w+|'x*'|\b(?:null|true|false)\b/g

/** An expression with what lists are made of in their place. */
function yielded(value: string): string {
  let found = ''
  for (let at = 0; at < value.length;) {
    if (value[at] !== '[') {
      found += value[at++]
      continue
    }
    const end = closing(value, at)
    const inside = value.slice(at + 1, end - 1)
    const bar = barIn(inside)
    found += ` ${bar < 0 ? inside.replace(/^\s*\w+\s+IN\b|\bWHERE\b[^]*$/g, '') : yielded(inside.slice(bar + 1))} `
    at = end
  }
  return found
}

/** Where what a list is made of begins, not looking into brackets; -1 for nowhere. */
function barIn(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if ('([{'.includes(text[at]!)) at = closing(text, at) - 1
    else if (text[at] === '|') return at
  }
  return -1
}
