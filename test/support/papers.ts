import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A short verslag with a number of its own, three exchanges and a footnote. */
export const paper = (number: number, extra = ''): string => `22 112 Nieuwe Commissievoorstellen en initiatieven van de lidstaten van de Europese Unie

Nr. ${String(number)} VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 15 april 2026

De vaste commissie voor Digitale Zaken heeft een aantal vragen en opmerkingen voorgelegd aan de minister van Buitenlandse Zaken over de brief van 5 september 2025 over de strategie (Kamerstuk 22 112, nr. 4102).

De vragen en opmerkingen zijn op 19 september 2025 aan de minister van Buitenlandse Zaken voorgelegd. Bij brief van 15 april 2026 zijn de vragen beantwoord.

I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon

Vragen en opmerkingen van de leden van de PVV-fractie

De leden van de PVV-fractie hebben kennisgenomen van stuk ${String(number)}.

Kan de minister toelichten waarom het beleid op punt ${String(number)} zo lang heeft gewacht?

Antwoord van het kabinet

Het kabinet verwijst naar de creatie van ${String(number)} investeringen (Kamerstuk 26 643, nr. ${String(number)}).${extra}

Deelt de minister die mening?

Antwoord van het kabinet

Ja, het kabinet deelt die mening.
`

/** Writes papers 1 to `count` into a folder, named so that they are walked in that order. */
export const writePapers = (folder: string, count: number): void => {
  mkdirSync(folder, { recursive: true })
  for (let number = 1; number <= count; number += 1) writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), paper(number))
}
