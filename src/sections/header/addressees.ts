import type { Addressee } from '../../kast.js'
import { offices, type Office } from '../../lexicon/ministries.js'
import { wordEnds } from './line.js'
import { portfolioEnd, splitPortfolios } from './portfolio.js'

/** Those named at one place, with the offset after them. */
export interface AddresseeGroup {
  addressees: Addressee[]
  start: number
  end: number
}

const article = /(?:(?:de|het|een) )?/iuy
const separator = /(?:, (?:en )?| en | alsmede )(?:aan )?(?:(?:de|het) )?/iuy
const preposition = / (van|voor) (?:het )?/iuy
const more = /(?:,? en |, )(van|voor) (?=\p{Lu})/iuy
const remark = / \(\p{Lu}[^()]{2,80}\)/uy

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** An office named at one place. */
interface OfficeWord {
  office: Office
  plural: boolean
  label: string
  end: number
}

function officeAt(text: string, at: number): OfficeWord | null {
  const lower = text.slice(at, at + 60).toLowerCase()
  for (const office of offices) {
    for (const word of [...office.plurals, office.role]) {
      if (!lower.startsWith(word) || !wordEnds(lower, word.length)) continue
      const plural = word !== office.role
      const printed = text.slice(at, at + word.length)
      // The singular of a plural keeps the capital that was printed.
      const label = plural ? printed.charAt(0) + office.role.slice(1) : printed
      return { office, plural, label, end: at + word.length }
    }
  }
  return null
}

/** One office and the portfolios behind it. */
interface Item {
  addressees: Addressee[]
  end: number
}

function itemAt(text: string, at: number): Item | null {
  const word = officeAt(text, at)
  if (word === null) return null
  const { office, label } = word
  const bare: Item = { addressees: [{ label: text.slice(at, word.end), role: office.role, portfolio: null }], end: word.end }
  if (office.role === 'minister-president') return primeMinister(text, bare)
  if (!office.portfolio) return bare
  const addressees: Addressee[] = []
  let end = word.end
  let link = matchAt(preposition, text, end)
  while (link !== null) {
    const from = link.index + link[0].length
    let after = portfolioEnd(text, from)
    if (after < 0) break
    const names = word.plural ? splitPortfolios(text.slice(from, after)) : [text.slice(from, after)]
    const note = names.length === 1 ? matchAt(remark, text, after) : null
    if (note) after += note[0].length
    for (const name of names) {
      const portfolio = note ? name + note[0] : name
      addressees.push({ label: `${label} ${link[1] ?? 'van'} ${portfolio}`, role: office.role, portfolio })
    }
    end = after
    link = matchAt(more, text, end)
  }
  return addressees.length > 0 ? { addressees, end } : bare
}

/** `de minister-president, minister van Algemene Zaken` is one. */
function primeMinister(text: string, item: Item): Item {
  const second = text.startsWith(', ', item.end) ? itemAt(text, item.end + 2) : null
  const [first] = item.addressees
  const [other] = second?.addressees ?? []
  if (first === undefined || second === null || other?.role !== 'minister') return item
  return { addressees: [{ label: text.slice(item.end - first.label.length, second.end), role: first.role, portfolio: other.portfolio }], end: second.end }
}

/**
 * Reads those named at `at`, an article before them: `de Minister en de
 * Staatssecretaris van Defensie` (a shared portfolio is written out for each),
 * `de Ministers van X en voor Y en de Staatssecretaris van X`, `de regering`.
 */
export function readAddressees(text: string, at: number): AddresseeGroup | null {
  const start = at + (matchAt(article, text, at)?.[0].length ?? 0)
  const first = itemAt(text, start)
  if (first === null) return null
  const items = [first]
  let end = first.end
  for (;;) {
    const gap = matchAt(separator, text, end)
    const next = gap ? itemAt(text, end + gap[0].length) : null
    if (next === null) break
    items.push(next)
    end = next.end
  }
  return { addressees: sharePortfolios(items), start, end }
}

function sharePortfolios(items: readonly Item[]): Addressee[] {
  const out: Addressee[] = []
  for (let i = items.length - 1; i >= 0; i--) {
    const group = items[i]?.addressees ?? []
    const next = out[0]
    const [own] = group
    const shares = group.length === 1 && own?.portfolio === null && isMinisterial(own.role) && next !== undefined && next.portfolio !== null && isMinisterial(next.role)
    out.unshift(...(shares ? [shared(own, next)] : group))
  }
  return out
}

function isMinisterial(role: string): boolean {
  return role === 'minister' || role === 'staatssecretaris'
}

function shared(own: Addressee, next: Addressee): Addressee {
  const tail = next.portfolio === null ? '' : next.label.slice(next.label.length - next.portfolio.length - 5).trimStart()
  return { label: `${own.label} ${/^(?:van|voor) /u.test(tail) ? tail : `van ${next.portfolio ?? ''}`}`, role: own.role, portfolio: next.portfolio }
}

/** All groups in a text, in order. */
export function findAddressees(text: string): AddresseeGroup[] {
  const groups: AddresseeGroup[] = []
  const starts = /(?<![\p{L}\p{N}-])(?:de|het|een) /giu
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const group = readAddressees(text, match.index)
    if (group === null) continue
    groups.push(group)
    starts.lastIndex = Math.max(group.end, starts.lastIndex)
  }
  return groups
}
