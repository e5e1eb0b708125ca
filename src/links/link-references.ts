import type { ReferenceOptions } from '../references/index.js'
import { escapeAttribute, escapeDestination, escapeHtml, escapeMarkdown } from './escape.js'
import { findLinks } from './find-links.js'
import { keepsMarkdown } from './keeps-markdown.js'
import { readHtml } from './read-html.js'
import { readMarkdown } from './read-markdown.js'
import { emptyReading } from './reading.js'
import type { Link, LinkMarkup, LinkOptions } from './types.js'

/**
 * Makes every reference that has an address a link. Links, code, comments and what is not shown as text stay as they are;
 * nothing is changed but for the links that are put in, save that text is escaped on its way to HTML or Markdown. Linking
 * twice is linking once.
 *
 * @param value text, HTML (a page or a part of one) or Markdown
 * @param options what the value is, what to write, and facts about it that decide between readings
 * @returns HTML or Markdown
 * @throws TypeError where an option has a value it cannot have
 */
export function linkReferences(value: string, options: LinkOptions): string {
  const { format } = options
  if (format !== 'text' && format !== 'html' && format !== 'markdown') throw new TypeError(`format: ${String(format)}, expected 'text', 'html' or 'markdown'`)
  const to = options.to ?? (format === 'text' ? 'html' : format)
  if (format === 'text' ? to !== 'html' && to !== 'markdown' : to !== format) {
    throw new TypeError(`to: ${to}, expected ${format === 'text' ? "'html' or 'markdown'" : `'${format}', as the format`}`)
  }
  return to === 'html' ? linkHtml(format === 'text' ? escapeHtml(value) : value, options) : linkMarkdown(format === 'text' ? escapeMarkdown(value) : value, options)
}

function linkHtml(value: string, options: ReferenceOptions): string {
  const reading = emptyReading()
  readHtml(reading, value, 0, value.length, new Map(), false)
  return insert(value, findLinks(reading, value, options, false), 'html')
}

function linkMarkdown(value: string, options: ReferenceOptions): string {
  const reading = readMarkdown(value)
  const links = findLinks(reading, value, options, true)
  return insert(value, links.filter(keepsMarkdown(reading, value)), 'markdown')
}

/** Puts links into a source. */
function insert(value: string, links: readonly Link[], to: LinkMarkup): string {
  let out = ''
  let at = 0
  for (const { from, to: end, url } of links) {
    const words = value.slice(from, end)
    out += value.slice(at, from) + (to === 'html' ? `<a href="${escapeAttribute(url)}">${words}</a>` : `[${words}](${escapeDestination(url)})`)
    at = end
  }
  return out + value.slice(at)
}
