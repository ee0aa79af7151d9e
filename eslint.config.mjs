import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { depConstraints, testDepConstraints } from './tools/boundaries.mjs';

const DOMAIN_SOURCE = [
  'kernel',
  'spreadsheet',
  'psychometrics',
  'framework',
  'item-bank',
  'assessment',
  'scoring',
  'analytics',
].map((name) => `**/libs/${name}/src/**/*.ts`);
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', '**/*.e2e.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/schema.d.ts', '**/package.json'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      'max-params': 'off',
    },
  },
  {
    files: DOMAIN_SOURCE,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'setTimeout', 'setInterval', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: testDepConstraints },
      ],
    },
  },
  {
    // Words of items, names and letters are people's: they are shown as text and never as markup.
    files: ['**/apps/web/src/**', '**/libs/ui/src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
          message: 'Show words as text: nothing that people typed may become markup.',
        },
      ],
    },
  },
  { files: ['**/vite.config.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    files: ['**/apps/cli/**', '**/tools/**', '**/libs/embedded/**', '**/scripts/**'],
    rules: { 'no-console': 'off' },
  },
);
