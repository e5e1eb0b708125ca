/**
 * Words that hardly ever stand in a subheading, which names a subject: a short
 * line that has one is a sentence, whatever its verb. In lower case.
 */
export const sentenceWords: readonly string[] = [
  'ik', 'wij', 'we', 'men', 'er', 'ervan', 'erop', 'erover', 'eraan', 'ervoor', 'ermee', 'erin', 'zich', 'dus', 'echter', 'immers', 'inmiddels', 'thans', 'momenteel',
  'vooralsnog', 'evenmin', 'evenwel', 'nogmaals', 'reeds', 'daarom', 'daarvan', 'daarvoor', 'daartoe', 'daarmee', 'daarover', 'daarop', 'daarin', 'daarbij', 'hiervan',
  'hiervoor', 'hiertoe', 'hiermee', 'hierover', 'hierop', 'hierin', 'hierbij', 'mij', 'ons', 'uw', 'jl', 'a.s'
]

/** Words that open a sentence and no subheading, in lower case: they point at something told before, or say yes or no. */
export const sentenceOpeners: readonly string[] = [
  'dat', 'dit', 'die', 'daar', 'hier', 'zo', 'zij', 'ze', 'hij', 'het', 'ook', 'wel', 'toch', 'ja', 'nee', 'neen', 'zeker', 'inderdaad', 'overigens', 'bovendien', 'voorts',
  'verder', 'tevens', 'daarnaast', 'uiteraard', 'vandaar', 'eveneens', 'namelijk'
]
