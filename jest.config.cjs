/** One configuration: unit (no services), int (real PostgreSQL and Redis), ui (jsdom). */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};

const moduleNameMapper = { '^fast-check$': '<rootDir>/tools/jest/seeded-fast-check.cjs' };

const base = {
  moduleNameMapper,
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|file-type|openid-client|oauth4webapi|jose|@digitalbazaar|base64url-universal|@scure|@qabilet|d3-[a-z-]+|intl-messageformat|@formatjs|internmap|openapi-fetch|i18next-icu|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|hyparquet|hyparquet-writer)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.qabilet/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.qabilet/'],
};
const integration = ['\\.int\\.spec\\.ts$', '\\.controller\\.spec\\.ts$'];

module.exports = {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, ...integration],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/patience.ts'],
    },
    {
      ...base,
      displayName: 'int',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/{apps,libs,tools}/**/*.int.spec.ts',
        '<rootDir>/{apps,libs}/**/*.controller.spec.ts',
      ],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/patience.ts'],
      globalSetup: '<rootDir>/tools/jest/services-up.ts',
      globalTeardown: '<rootDir>/tools/jest/services-down.ts',
    },
    {
      ...base,
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/dom.ts', '<rootDir>/tools/jest/patience.ts'],
      moduleNameMapper: { ...moduleNameMapper, '\\.css$': '<rootDir>/tools/jest/style-stub.cjs' },
    },
  ],
};
