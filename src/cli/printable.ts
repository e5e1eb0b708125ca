/** C0 but for tab and newline, DEL, C1, line separators, and the marks that turn the direction of writing. */
const unprintable = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Text that may go to a terminal: what could steer it is shown as `�`. */
export const printable = (text: string): string => text.replace(unprintable, '�')

/** The same on one line: runs of white space are one space. */
export const printableLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim())

/** JSON that may go to a terminal: `JSON.stringify` leaves DEL, C1 and the direction marks as they are; escaped, they mean the same. */
export const printableJson = (json: string): string =>
  json.replace(unprintable, character => (character < ' ' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`))
