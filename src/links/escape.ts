import { escapeInline, escapeStart } from '../markdown/escape.js'

/** Text as HTML that reads as it. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

/** An address as the value of an attribute in double quotes. */
export function escapeAttribute(url: string): string {
  return escapeHtml(url).replace(/"/gu, '&quot;').replace(/'/gu, '&#39;')
}

/** An address as the destination of a Markdown link, fit for a table. What it may hold of white space and controls is percent-encoded. */
export function escapeDestination(url: string): string {
  return url
    .replace(/[\s\p{Cc}`|<>]/gu, encodeURIComponent)
    .replace(/[\\()[\]]|&(?=[#\w]+;)/gu, '\\$&')
}

/** Text as Markdown that reads as it, line by line: nothing in it is markup, and no line is code for its indent. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[^\r\n]+/gu, (line) => {
    const indent = line.length - line.replace(/^[\t ]+/u, '').length
    const words = escapeStart(escapeInline(line.slice(indent)).replace(/[|~]/gu, '\\$&')).replace(/^=/u, '\\=')
    const lead = line.slice(0, indent)
    // A blank written as a character reference neither makes code of what follows nor a break of the line's end.
    const code = words !== '' && (indent > 3 || lead.includes('\t'))
    const start = code ? `&#${String(lead.charCodeAt(0))};${lead.slice(1)}` : lead
    return words.endsWith('  ') ? `${start}${words.slice(0, -1)}&#32;` : start + words
  })
}
