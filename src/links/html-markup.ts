/** A tag, a comment or a declaration of HTML. */
export interface Markup {
  kind: 'open' | 'close' | 'other'
  /** In lower case; empty for what is no tag. */
  name: string
  /** Offset after it; -1 where it never ends. */
  end: number
  /** An element that is only a named place: it has no address, and is closed in itself. */
  anchor: boolean
}

/** HTML, and the endings that were looked for in vain: they are not looked for again. */
export interface HtmlSource {
  value: string
  absent: Set<string>
}

/** The markup that begins with the `<` at `at`, by the tokenizing rules of the HTML standard; null where it begins none. */
export function markupAt(source: HtmlSource, at: number): Markup | null {
  const { value } = source
  const next = value.charAt(at + 1)
  if (isLetter(next)) return tagAt(value, at + 1, 'open')
  if (next === '/') return isLetter(value.charAt(at + 2)) ? tagAt(value, at + 2, 'close') : other(after(source, '>', at + 2))
  // An instruction or a section of XML ends otherwise than HTML thinks. The longer reading is the safe one.
  if (next === '?') return other(Math.max(after(source, '>', at + 2), after(source, '?>', at + 2)))
  if (next !== '!') return null
  if (value.startsWith('<!--', at)) return other(commentEnd(value, at + 4))
  if (value.startsWith('<![CDATA[', at)) return other(Math.max(after(source, '>', at + 9), after(source, ']]>', at + 9)))
  return other(after(source, '>', at + 2))
}

/** Offset of the end tag of an element that holds no markup, or of the end of the source. */
export function rawEnd(value: string, from: number, name: string): number {
  if (name === 'script') return scriptEnd(value, from)
  if (name === 'plaintext') return value.length
  for (let at = value.indexOf('</', from); at !== -1; at = value.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    if (value.slice(at + 2, end).toLowerCase() === name && /^[\s/>]?$/u.test(value.charAt(end))) return at
  }
  return value.length
}

/** A script may hold its own end tag within a comment that holds its start tag. */
function scriptEnd(value: string, from: number): number {
  const step = /<!--(?!-?>)|-->|<\/?script(?=[\s/>])/giu
  step.lastIndex = from
  let inComment = false
  let nested = false
  for (let match = step.exec(value); match !== null; match = step.exec(value)) {
    const [found] = match
    if (found === '<!--') inComment = true
    else if (found === '-->') inComment = nested = false
    else if (found.charAt(1) !== '/') nested = inComment
    else if (!nested) return match.index
    else nested = false
  }
  return value.length
}

function other(end: number): Markup {
  return { kind: 'other', name: '', end, anchor: false }
}

function isLetter(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z')
}

/** Offset after `ending`; -1 where there is none. */
function after({ value, absent }: HtmlSource, ending: string, from: number): number {
  if (absent.has(ending)) return -1
  const found = value.indexOf(ending, from)
  if (found !== -1) return found + ending.length
  absent.add(ending)
  return -1
}

function commentEnd(value: string, from: number): number {
  if (value.startsWith('>', from)) return from + 1
  if (value.startsWith('->', from)) return from + 2
  const ending = /--!?>/gu
  ending.lastIndex = from
  return ending.exec(value) === null ? -1 : ending.lastIndex
}

const blank = /[\t\n\f\r ]/u
const nameEnd = /[\t\n\f\r />]/u
const attributeEnd = /[\t\n\f\r />=]/u

/** Offset of the first unit from `at` on that matches, or of the end. */
function until(value: string, at: number, unit: RegExp): number {
  let index = at
  while (index < value.length && !unit.test(value.charAt(index))) index++
  return index
}

/** Offset after the blanks at `at`. */
function skipBlanks(value: string, at: number): number {
  let index = at
  while (blank.test(value.charAt(index))) index++
  return index
}

/** The tag whose name begins at `at`. */
function tagAt(value: string, at: number, kind: 'open' | 'close'): Markup {
  let index = until(value, at, nameEnd)
  const name = value.slice(at, index).toLowerCase()
  let address = false
  let closed = false
  while (index < value.length && index !== -1) {
    const unit = value.charAt(index)
    if (unit === '>') return { kind, name, end: index + 1, anchor: kind === 'open' && name === 'a' && closed && !address }
    if (unit === '/' || blank.test(unit)) {
      closed = unit === '/'
      index++
      continue
    }
    // An equals sign where a name should begin is part of the name.
    const end = until(value, index + 1, attributeEnd)
    address ||= value.slice(index, end).toLowerCase() === 'href'
    closed = false
    const sign = skipBlanks(value, end)
    index = value.charAt(sign) === '=' ? attributeValueEnd(value, skipBlanks(value, sign + 1)) : end
  }
  return { kind, name, end: -1, anchor: false }
}

/** Offset after the attribute value at `at`; -1 where its quote is never closed. */
function attributeValueEnd(value: string, at: number): number {
  const quote = value.charAt(at)
  if (quote === '"' || quote === "'") return value.indexOf(quote, at + 1) + 1 || -1
  return quote === '>' ? at : until(value, at, /[\t\n\f\r >]/u)
}
