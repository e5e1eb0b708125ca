export type { Content } from './content.js'
export { detectSections, prepareBlocks } from './detect.js'
export { answersOf, contentsEntries, exchangesOf, headerFacts, sectionsOf, type HeaderFacts } from './facts.js'
export type { Outline } from './outline.js'
