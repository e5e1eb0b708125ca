/**
 * What a paragraph begins with, where neither a blank line nor the length of
 * its last line shows that it begins. Counted in labelled papers, at the lines
 * that end as sentences do and are full.
 */

/** Words that most often begin a paragraph. */
export const paragraphOpeners: readonly string[] = [
  'daarnaast', 'voorts', 'overigens', 'tot slot', 'ten slotte', 'tenslotte', 'allereerst', 'ten eerste', 'ten tweede', 'ten derde', 'verder', 'de leden van',
  'het lid', 'ja', 'nee', 'neen', 'zij vragen', 'deze leden vragen', 'tevens vragen', 'ook vragen', 'ook zijn', 'graag'
]

/** Words that go on with what the sentence before them says. */
export const continuers: readonly string[] = [
  'zo', 'bovendien', 'dit', 'dat', 'die', 'daarbij', 'daarin', 'daarmee', 'daarop', 'daarvan', 'daardoor', 'daarom', 'daartoe', 'daarvoor', 'dan', 'hierbij', 'hierdoor',
  'hiermee', 'echter', 'immers', 'wel', 'niet', 'ik', 'er', 'is', 'een', 'worden', 'wordt', 'volgens', 'zie', 'maar', 'en', 'dus', 'want'
]
