import { createHash } from 'node:crypto';
import type { BadgeFacts, NewBadge } from '@qabilet/application';
import { LEVELS, type LevelOrdinal } from '@qabilet/framework';
import { idOf, LANGUAGES } from '@qabilet/kernel';
import { isObject, objectsOf, type Json, type JsonObject } from '../case/json';
import { uuidOfName } from '../case/uuid-of-name';

/** In this order, by the schema of Open Badges 3.0. */
const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
const SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

/** A badge as an OpenBadgeCredential of Open Badges 3.0, not signed yet. */
export function badgeCredential(badge: NewBadge): JsonObject {
  const { places, level, levels } = badge;
  const levelName = levels.find(({ ordinal }) => ordinal === level)?.name ?? String(level);
  const resultDescription = urn(badge, 'result');
  return {
    '@context': CONTEXTS,
    id: `urn:uuid:${badge.badgeId}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${badge.competence.name} – ${levelName}`,
    issuer: { id: places.issuer, type: ['Profile'], name: badge.agencyName },
    validFrom: dateTime(badge.issuedAt),
    validUntil: dateTime(badge.expiresAt),
    awardedDate: dateTime(badge.awardedAt),
    credentialSubject: {
      id: `urn:uuid:${badge.subjectId}`,
      type: ['AchievementSubject'],
      identifier: identifiersOf(badge),
      achievement: achievementOf(badge, resultDescription, levelName),
      result: [{ type: ['Result'], resultDescription, achievedLevel: urn(badge, `level ${level}`) }],
    },
    credentialSchema: [{ id: SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
    credentialStatus: {
      id: `${places.statusList}#${places.statusIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(places.statusIndex),
      statusListCredential: places.statusList,
    },
  };
}

function identifiersOf({ email, salt, personName }: NewBadge): JsonObject[] {
  const digest = createHash('sha256').update(`${email.toLowerCase()}${salt}`, 'utf8').digest('hex');
  const address = {
    type: 'IdentityObject',
    hashed: true,
    identityHash: `sha256$${digest}`,
    identityType: 'emailAddress',
    salt,
  };
  if (personName === undefined) return [address];
  return [address, { type: 'IdentityObject', hashed: false, identityHash: personName, identityType: 'name' }];
}

function achievementOf(badge: NewBadge, resultDescription: string, levelName: string): JsonObject {
  const { competence, framework, levels, level, item } = badge;
  return {
    id: urn(badge, 'achievement'),
    type: ['Achievement'],
    achievementType: 'Competency',
    name: `${competence.name} – ${levelName}`,
    description: badge.description,
    criteria: { narrative: badge.narrative },
    inLanguage: badge.language,
    version: framework.version,
    humanCode: competence.code,
    fieldOfStudy: competence.name,
    alignment: [
      {
        type: ['Alignment'],
        targetName: competence.name,
        targetCode: competence.code,
        targetFramework: framework.title,
        targetType: 'CFItem',
        targetUrl: item.uri,
      },
    ],
    resultDescription: [
      {
        id: resultDescription,
        type: ['ResultDescription'],
        name: framework.title,
        resultType: 'RubricCriterionLevel',
        requiredLevel: urn(badge, `level ${level}`),
        rubricCriterionLevel: levels.map(({ ordinal, name }) => ({
          id: urn(badge, `level ${ordinal}`),
          type: ['RubricCriterionLevel'],
          name,
          level: String(ordinal),
          points: String(ordinal),
        })),
      },
    ],
  };
}

/** The same for every badge of one competence at one level of one release. */
function urn({ releaseId, competence, level }: NewBadge, part: string): string {
  return `urn:uuid:${uuidOfName(`badge ${releaseId} ${competence.code} ${level} ${part}`)}`;
}

/** Without fractions of seconds: the claims of the signature know none. */
export function dateTime(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** What a credential of ours says; undefined where it is none. */
export function factsOf(credential: JsonObject): BadgeFacts | undefined {
  const { issuer, credentialSubject: subject } = credential;
  if (!isObject(issuer) || !isObject(subject) || !isObject(subject.achievement)) return undefined;
  const { achievement } = subject;
  const [alignment] = objectsOf(achievement.alignment);
  const [description] = objectsOf(achievement.resultDescription);
  const [result] = objectsOf(subject.result);
  const rubric = objectsOf(description?.rubricCriterionLevel);
  const levels = rubric.flatMap((each) => {
    const ordinal = ordinalOf(each.level);
    return ordinal ? [{ ordinal, name: text(each.name) }] : [];
  });
  const level = ordinalOf(rubric.find(({ id }) => id === result?.achievedLevel)?.level);
  const language = LANGUAGES.find((known) => known === achievement.inLanguage);
  const badgeId = /^urn:uuid:([0-9a-f-]{36})$/.exec(text(credential.id))?.[1];
  const name = objectsOf(subject.identifier).find(({ identityType }) => identityType === 'name');
  if (!alignment || !level || !language || badgeId === undefined) return undefined;
  return {
    badgeId: idOf(badgeId),
    language,
    agencyName: text(issuer.name),
    ...(name && { personName: text(name.identityHash) }),
    competence: { code: text(alignment.targetCode), name: text(alignment.targetName) },
    framework: { title: text(alignment.targetFramework), version: text(achievement.version) },
    levels,
    level,
    description: text(achievement.description),
    narrative: isObject(achievement.criteria) ? text(achievement.criteria.narrative) : '',
    awardedAt: new Date(text(credential.awardedDate)),
    issuedAt: new Date(text(credential.validFrom)),
    expiresAt: new Date(text(credential.validUntil)),
  };
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function ordinalOf(value: Json | undefined): LevelOrdinal | undefined {
  return LEVELS.find((level) => String(level) === value);
}
