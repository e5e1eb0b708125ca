/** Names of HTML elements by what they mean for links. */

/** Within these nothing becomes a link: links themselves, code, what is not shown as text, and what may hold no link. */
export const closedElements: ReadonlySet<string> = new Set([
  'a', 'button', 'code', 'iframe', 'kbd', 'math', 'noembed', 'noframes', 'object', 'plaintext', 'pre', 'samp', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'xmp',
])

/** What these hold is no markup: it ends at their end tag only. */
export const rawElements: ReadonlySet<string> = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'textarea', 'title', 'xmp'])

/** These stand in running text: a reference may go on over their tags. */
export const inlineElements: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'nobr', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub',
  'sup', 'time', 'tt', 'u', 'var',
])
