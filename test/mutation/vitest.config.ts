// The tests that are run against each mutant: those of the modules that are changed, and what rests on them nearest.
import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    testTimeout: 20_000,
    include: ['test/sections/*.test.ts', 'test/footnotes/*.test.ts', 'test/tokenize/seams.test.ts', 'test/tokenize/paragraphs.test.ts', 'test/fixtures.test.ts', 'test/record/to-record.test.ts'],
  },
}

export default config
