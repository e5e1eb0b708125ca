import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, type Rendering } from '../accuracy/render.js'
import { readPapers } from '../accuracy/truth.js'

const kinds: readonly Rendering[] = ['extract', 'plain', 'pdftext', 'markdown']

/** Files in one folder. */
const folderSize = 1000

/** A dossier of its own for each document, printed as dossiers are: `12 345`. */
const dossierOf = (index: number): string => `${String(10 + Math.floor(index / 1000))} ${String(index % 1000).padStart(3, '0')}`

/**
 * Writes documents for measuring: the labelled papers in several renderings, over and over, each with a dossier of its own.
 *
 * @param folder where; it need not be there
 * @param count how many, at most 80 000
 */
export const writeRenderings = (folder: string, count: number): void => {
  const texts = readPapers('open')
    .filter(({ truth }) => truth.header.dossiers.length > 0)
    .flatMap(({ truth }) => kinds.map(kind => ({ text: render(truth, kind), ending: kind === 'markdown' ? 'md' : 'txt', dossier: truth.header.dossiers[0]?.printed ?? '' })))
  for (let index = 0; index < count; index += 1) {
    const { text, ending, dossier } = texts[index % texts.length] ?? { text: '', ending: 'txt', dossier: '' }
    const place = join(folder, String(Math.floor(index / folderSize)).padStart(3, '0'))
    if (index % folderSize === 0) mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `${String(index).padStart(5, '0')}.${ending}`), text.replaceAll(dossier, dossierOf(index)))
  }
}
