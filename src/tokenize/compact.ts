import type { Block } from './block.js'
import type { Tokens } from './tokenize.js'

/** UTF-16 units of the source; the blocks of a shorter one take little room anyway. */
const largeSource = 1 << 20

/**
 * Keeps the blocks of a large source in less room: an engine gives each character of a text two bytes where the source
 * has quotes or dashes anywhere, and lists room to grow.
 */
export function compactTokens(tokens: Tokens, sourceLength: number): Tokens {
  if (sourceLength < largeSource) return tokens
  for (const block of tokens.blocks) compactBlock(block)
  for (const { block } of tokens.notes) compactBlock(block)
  return tokens
}

function compactBlock(block: Block): void {
  const { text, printed } = block
  block.printed = narrowed(printed)
  block.text = text === printed ? block.printed : narrowed(text)
  block.textAt = block.textAt.slice()
  block.sourceAt = block.sourceAt.slice()
  block.sourceTo = block.sourceTo.slice()
}

/** The same text, made anew where all of its characters fit in a byte: V8 then gives each one byte. */
function narrowed(text: string): string {
  return /[^\0-\xff]/.test(text) ? text : (JSON.parse(JSON.stringify(text)) as string)
}
