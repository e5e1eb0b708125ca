import type { ViteUserConfig } from 'vitest/config'

/** Tests that need the built package; the others run without a build. */
const built = ['test/cli/command*.test.ts', 'test/postgres/**/*.test.ts', 'test/package/**/*.test.ts']

const config: ViteUserConfig = {
  test: {
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: built } },
      { extends: true, test: { name: 'package', include: built, globalSetup: ['test/build-if-stale.js'] } },
    ],
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The command is tested as built, in processes of its own, where coverage does not see it;
      // what it prints and how it reads is in pure functions beside, which are counted.
      exclude: ['src/cli/main.ts', 'src/cli/commands/**', 'src/**/types.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { statements: 96, branches: 91, functions: 96, lines: 97 },
    },
  },
}

export default config
