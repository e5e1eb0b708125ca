import { configs as regexp } from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'fixtures/'] },
  regexp['flat/recommended'],
  {
    rules: {
      // Text from outside meets every expression: none may take more than linear time. What this rule does not see,
      // a search that starts anew at every character, test/regexp.test.ts does.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      // Control characters are among what text has to be freed of.
      'no-control-regex': 'off',
      // Ranges of code points are meant as they stand.
      'regexp/no-obscure-range': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Callers need not be typed: a wrong option is looked for although its type rules it out.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A spread string gives code points, which is what is wanted.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
)
