import { randomUUID } from 'node:crypto';
import type { Given, ItemKind } from '@qabilet/item-bank';
import { createGenerator, drawCategory, type ItemParameters } from '@qabilet/psychometrics';
import type { OpenedWave, WaveTools } from './test-wave';

export interface SatAttemptsShape {
  readonly count: number;
  readonly seed?: string;
  /** How much easier each item really is than its parameters say, by code. */
  readonly easier?: Readonly<Record<string, number>>;
  /** The wave's unless given. */
  readonly waveId?: string;
}

interface ItemRow {
  id: string;
  code: string;
  kind: ItemKind;
  parameters: ItemParameters;
}

const LANGUAGES = ['en', 'ru'] as const;
const TARGETS = ['1.1', '1.2', 'CS.1'].map((competence) => ({ competence, level: 2, weight: 1 }));

/**
 * Finished tests in which every item of the small bank was answered, by people of one ability each; they wait to be
 * scored. Gives their ids.
 */
export async function addSatAttempts(
  { database }: Pick<WaveTools, 'database'>,
  wave: Pick<OpenedWave, 'tenantId' | 'waveId' | 'roleProfileId' | 'content'>,
  { count, seed = 'sat', easier = {}, waveId = wave.waveId }: SatAttemptsShape,
): Promise<string[]> {
  const { tenantId, roleProfileId, content } = wave;
  const { rows: items } = await database.query<ItemRow>(
    `SELECT i.id, i.code, i.kind, p.parameters FROM item i
     JOIN item_parameters p ON p.tenant_id = i.tenant_id AND p.item_id = i.id AND p.calibration_id = $2
     WHERE i.tenant_id = $1 ORDER BY i.code`,
    [tenantId, content.calibrationId],
  );
  const chance = createGenerator(seed);
  const people = Array.from({ length: count }, (_, i) => {
    const ability = chance.normal();
    const answers = items.map(({ id, code, kind, parameters }, place) => {
      const category = drawCategory(ability + (easier[code] ?? 0), parameters, chance.next());
      return {
        position: place + 1,
        item_id: id,
        category,
        given: givenFor(kind, category),
        key: randomUUID(),
      };
    });
    return { id: randomUUID(), person_id: randomUUID(), language: LANGUAGES[i % 2], answers };
  });
  const rows = JSON.stringify(people);
  const people$ = 'jsonb_to_recordset($2::jsonb) AS p(id uuid, person_id uuid, language text, answers jsonb)';
  await database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at)
     SELECT $1, person_id, 'Official', person_id || '@agency.example', now() FROM ${people$}`,
    [tenantId, rows],
  );
  await database.query(
    `INSERT INTO participant (tenant_id, wave_id, person_id, role_profile_id, unit_path)
     SELECT $1, $3, person_id, $4, '{}' FROM ${people$}`,
    [tenantId, rows, waveId, roleProfileId],
  );
  await database.query(
    `INSERT INTO attempt (tenant_id, id, wave_id, person_id, blueprint_id, role_profile_id, language, seed, engine, targets,
       seen_before, state, started_at, finished_at, finish_reason)
     SELECT $1, id, $3, person_id, $4, $5, language, 'seed', '1', $6, '{}', 'finished', now() - interval '1 hour', now(),
       'item-limit' FROM ${people$}`,
    [tenantId, rows, waveId, content.blueprints.timed, roleProfileId, JSON.stringify(TARGETS)],
  );
  await database.query(
    `INSERT INTO answer (tenant_id, attempt_id, position, item_id, pilot, given, category, idempotency_key, asked_at, answered_at)
     SELECT $1, p.id, n.position, n.item_id, false, n.given, n.category, n.key,
       now() - make_interval(secs => 3600 - n.position * 60), now() - make_interval(secs => 3600 - n.position * 60 - 40)
     FROM ${people$}, jsonb_to_recordset(p.answers) AS n(position integer, item_id uuid, given jsonb, category smallint, key uuid)`,
    [tenantId, rows],
  );
  return people.map(({ id }) => id);
}

/** In the small content pack option a is right, a and b where several are asked for, 'open data', 42. */
function givenFor(kind: ItemKind, category: number): Given {
  const isRight = category > 0;
  switch (kind) {
    case 'single':
      return { kind: 'choice', options: [isRight ? 'a' : 'c'] };
    case 'multiple':
      return { kind: 'choice', options: isRight ? ['a', 'b'] : ['c'] };
    case 'text':
      return { kind: 'text', text: isRight ? 'open data' : 'closed doors' };
    case 'numeric':
      return { kind: 'number', text: isRight ? '42' : '7' };
    default:
      throw new Error(`The small content pack has no ${kind} item.`);
  }
}
