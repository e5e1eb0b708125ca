/**
 * Whether a UTF-16 code unit prints nothing: Unicode white space, control
 * characters, zero-width spaces, the byte order mark.
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0x7f) return false
  if (code <= 0xa0) return true
  if (code < 0x1680) return false
  return (
    (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060 ||
    code === 0x3000 || code === 0x1680 || code === 0x180e || code === 0xfeff
  )
}

/** Whether a text has no character that prints. */
export function isAllBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

/** A text without its characters that print nothing. */
export function withoutBlanks(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) if (!isBlank(text.charCodeAt(at))) out += text.charAt(at)
  return out
}
