/**
 * Who may import whom. One tag a project; `npm run boundaries` plants a violation of each kind and expects a refusal.
 * Domain libs import only the libs named before them, and no package at all.
 */
const DOMAIN = ['kernel', 'psychometrics', 'framework', 'item-bank', 'assessment', 'scoring', 'analytics'];
const NODE = ['node:*', 'fs', 'path', 'crypto', 'http', 'child_process', 'os', 'worker_threads'];

const domainOrder = DOMAIN.map((name, index) => ({
  sourceTag: `scope:${name}`,
  onlyDependOnLibsWithTags: [...DOMAIN.slice(0, index + 1), 'spreadsheet'].map(
    (earlier) => `scope:${earlier}`,
  ),
}));

export const depConstraints = [
  /** Rules that the server and the browser must follow alike. It knows no item, so no key can pass through it. */
  { sourceTag: 'type:pure', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: ['type:domain', 'type:pure'],
    bannedExternalImports: ['*'],
  },
  ...domainOrder,
  {
    sourceTag: 'type:contract',
    onlyDependOnLibsWithTags: ['type:contract'],
    allowedExternalImports: ['class-validator', 'class-transformer', '@nestjs/swagger'],
  },
  {
    sourceTag: 'type:application',
    onlyDependOnLibsWithTags: ['type:application', 'type:domain', 'type:pure', 'type:contract'],
    allowedExternalImports: ['@nestjs/common'],
  },
  {
    sourceTag: 'type:infra',
    onlyDependOnLibsWithTags: ['type:infra', 'type:application', 'type:domain', 'type:contract'],
    bannedExternalImports: ['react', 'react-*', 'vite'],
  },
  { sourceTag: 'type:data', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  {
    sourceTag: 'type:server',
    onlyDependOnLibsWithTags: [
      'type:domain',
      'type:pure',
      'type:contract',
      'type:application',
      'type:infra',
      'type:data',
    ],
    bannedExternalImports: ['react', 'react-*'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:ui'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'ioredis', ...NODE],
  },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:ui', 'type:pure'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'ioredis', ...NODE],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:ui'] },
];

/** Tests may also use the property-test library; everything else holds for them too. */
export const testDepConstraints = depConstraints.map(
  ({ bannedExternalImports, allowedExternalImports, ...rule }) => {
    if (rule.sourceTag === 'type:domain' || rule.sourceTag === 'type:pure')
      return { ...rule, allowedExternalImports: ['fast-check'] };
    if (allowedExternalImports)
      return { ...rule, allowedExternalImports: [...allowedExternalImports, 'fast-check'] };
    return bannedExternalImports ? { ...rule, bannedExternalImports } : rule;
  },
);
