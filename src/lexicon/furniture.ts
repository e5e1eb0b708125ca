/**
 * Running headers, footers and page numbers as the official layout and the
 * chambers' own papers print them. Each must match the whole line, trimmed.
 * A line that repeats at the edge of pages needs no entry: it is found by
 * repetition.
 */

/** Lines that are furniture wherever they stand. */
export const furnitureLines: readonly RegExp[] = [
  /^(?:['’‘]s-Gravenhage,? \d{4}\s{1,30})?(?:Tweede Kamer|Eerste Kamer|Verenigde Vergadering), vergaderjaar \d{4}\S{1,3}\d{2,4}, .{1,120}$/u,
  /^(?:kst|ah|h|kv|ag|nds|blg)-[\w-]{3,40}$/u,
  /^(?:KST|AH)\d{3,9}[A-Z]{0,2}$/u,
  /^ISSN \d{4} ?[-–] ?\d{3}[\dX]$/u,
  /^['’‘]s-Gravenhage,? \d{4}$/u,
  /^[Pp]agina \d{1,4}(?:(?: van | ?\/ ?)\d{1,4})?$/u,
  /^[Bb]lz\.? \d{1,4}$/u,
  /^Sdu Uitgevers.{0,60}$/u
]

/** A page number by itself; furniture only beside a turn of the page or far to the right. */
export const pageNumber: RegExp = /^[-–]? ?\d{1,4} ?[-–]?$/u

/** The page number at the end of a running footer. */
export const trailingPageNumber: RegExp = /\s(\d{1,4})$/u
