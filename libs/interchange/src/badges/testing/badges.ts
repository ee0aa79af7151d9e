import type { BadgeKeyPair, NewBadge } from '@qabilet/application';
import { LEVELS } from '@qabilet/framework';
import { idOf, LANGUAGES } from '@qabilet/kernel';
import fc from 'fast-check';
import { words } from '../../case/testing/generated-content';

const ISSUER = 'https://skills.example/api/badge-issuers/0b7c1d1e-5b6f-4d8e-9d59-7f6a1b2c3d4e';

/** A badge that names every part; what a test is about it names itself. */
export function aBadge(badge: Partial<NewBadge> = {}): NewBadge {
  return {
    badgeId: idOf('3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e'),
    subjectId: '6f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6f',
    releaseId: idOf('9a1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b60'),
    language: 'en',
    agencyName: 'Civil Service Academy',
    personName: 'Aida Bekova',
    competence: { code: '1.2', name: 'Evaluating data, information and digital content' },
    framework: { title: 'DigComp 3.0', version: '2026-1' },
    levels: LEVELS.map((ordinal) => ({ ordinal, name: `Level ${ordinal}` })),
    level: 2,
    description: 'Weighs information before it is used.',
    narrative: 'Reached with a probability of at least 90 % in an adaptive test.',
    awardedAt: new Date('2026-04-30T12:00:00Z'),
    issuedAt: new Date('2026-05-04T09:00:00Z'),
    expiresAt: new Date('2029-05-04T09:00:00Z'),
    places: {
      issuer: ISSUER,
      key: `${ISSUER}/keys/1`,
      statusList: `${ISSUER}/status-lists/1`,
      statusIndex: 94_567,
    },
    item: { identifier: 'c1', uri: 'https://skills.example/ims/case/v1p1/CFItems/c1' },
    email: 'Aida@agency.example',
    salt: 'salt',
    ...badge,
  };
}

const second = fc
  .integer({ min: Date.parse('2020-01-01') / 1000, max: Date.parse('2100-01-01') / 1000 })
  .map((seconds) => new Date(seconds * 1000));

/** Badges of every shape. */
export const anyBadge: fc.Arbitrary<NewBadge> = fc
  .record(
    {
      badgeId: fc.uuid().map((id) => idOf<'Badge'>(id)),
      subjectId: fc.uuid(),
      language: fc.constantFrom(...LANGUAGES),
      agencyName: words,
      personName: fc.option(words, { nil: undefined }),
      competence: fc.record({ code: words, name: words }),
      framework: fc.record({ title: words, version: words }),
      level: fc.constantFrom(...LEVELS),
      description: words,
      narrative: words,
      awardedAt: second,
      issuedAt: second,
      expiresAt: second,
    },
    { requiredKeys: ['badgeId'] },
  )
  .map((badge) => aBadge(present(badge)));

/** Without what was generated as absent. */
function present(badge: Partial<NewBadge>): Partial<NewBadge> {
  return Object.fromEntries(Object.entries(badge).filter(([, value]) => value !== undefined));
}

/** The test vector of RFC 8037, appendix A. */
export const KEYS: BadgeKeyPair = {
  publicKey: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
  privateKey: JSON.stringify({
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  }),
};
