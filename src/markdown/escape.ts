/** Escapes what Markdown reads within a line. */
export function escapeInline(text: string): string {
  return text.replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\w]+;)/gu, '\\$&')
}

/** Escapes what Markdown reads at the start of a line. */
export function escapeStart(text: string): string {
  return text.replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|~~~)/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
}
