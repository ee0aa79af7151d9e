import { ANALYSIS_TABLE } from './analysis-table';
import { CONTENT_TABLES } from './content-tables';
import { SUMMARY_RUN_TABLES } from './summary-run-tables';
import { PRACTICAL_TABLES } from './practical-tables';
import { PERSON_TABLE, ROLE_TITLE } from './person-table';
import { kept, REFERENCE, type PersonalTable } from './personal-table';

export type { PersonalTable };

const OWN = 't.person_id = $2';
const BY_ATTEMPT =
  't.attempt_id IN (SELECT a.id FROM attempt a WHERE a.tenant_id = t.tenant_id AND a.person_id = $2)';
const SECRET = 'a secret, or made from one: whoever has it could sign in';
const ENGINE = 'drives the choice of questions that others are still asked';
const DELETED = { rows: 'deleted' } as const;
const WITHOUT_NAME = kept('counts for groups, and points to a number without a name');

/**
 * Every table with rows about a person: what of it they are given, and what becomes of it when their name is taken
 * away. A test reads the schema and fails when a table or a column is missing here. In the order of deletion.
 */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  PERSON_TABLE,
  { table: 'access_grant', found: OWN, shown: ['role', 'granted_at'], withheld: {}, afterwards: DELETED },
  {
    table: 'position',
    found: OWN,
    shown: ['valid_from', 'valid_to'],
    named: { unit: '(SELECT u.name FROM unit u WHERE u.tenant_id = t.tenant_id AND u.id = t.unit_id)' },
    withheld: { id: REFERENCE, unit_id: REFERENCE },
    afterwards: DELETED,
  },
  {
    table: 'credential',
    found: OWN,
    shown: ['email', 'changed_at'],
    withheld: { password_hash: SECRET },
    afterwards: DELETED,
  },
  {
    table: 'session',
    found: OWN,
    shown: ['browser', 'system', 'state', 'created_at', 'seen_at', 'expires_at'],
    withheld: {
      token_hash: SECRET,
      id: REFERENCE,
      provider_id: REFERENCE,
      provider_session:
        "what the agency's own sign-in calls its session: of no use elsewhere, and of use to a thief",
    },
    afterwards: DELETED,
  },
  {
    table: 'invitation',
    found: OWN,
    shown: ['created_at', 'expires_at', 'used_at'],
    withheld: { token_hash: SECRET },
    afterwards: DELETED,
  },
  {
    table: 'password_reset',
    found: OWN,
    shown: ['created_at', 'expires_at', 'used_at'],
    withheld: { token_hash: SECRET },
    afterwards: DELETED,
  },
  {
    table: 'account_letter',
    found: OWN,
    shown: ['kind', 'state', 'asked_at', 'settled_at'],
    withheld: { id: REFERENCE, tries: 'of the delivery', due_at: 'of the delivery' },
    afterwards: DELETED,
  },
  {
    table: 'second_factor',
    found: OWN,
    shown: ['created_at', 'confirmed_at'],
    withheld: { secret: SECRET, last_step: SECRET },
    afterwards: DELETED,
  },
  {
    table: 'external_identity',
    found: OWN,
    shown: ['issuer', 'subject', 'linked_at'],
    withheld: {},
    afterwards: DELETED,
  },
  { table: 'recovery_code', found: OWN, shown: [], withheld: { code_hash: SECRET }, afterwards: DELETED },
  {
    table: 'cohort_trainer',
    found: OWN,
    shown: [],
    named: { cohort: '(SELECT c.name FROM cohort c WHERE c.tenant_id = t.tenant_id AND c.id = t.cohort_id)' },
    withheld: { cohort_id: REFERENCE },
    afterwards: DELETED,
  },
  {
    table: 'cohort_member',
    found: OWN,
    shown: ['joined_at', 'left_at', 'extra_time'],
    named: { cohort: '(SELECT c.name FROM cohort c WHERE c.tenant_id = t.tenant_id AND c.id = t.cohort_id)' },
    withheld: { cohort_id: REFERENCE, role_profile_id: REFERENCE },
    afterwards: { rows: 'changed', set: `left_at = coalesce(t.left_at, $3), extra_time = 'none'` },
  },
  {
    table: 'letter',
    found: OWN,
    shown: ['kind', 'round', 'state', 'asked_at', 'settled_at'],
    named: { wave: '(SELECT w.name FROM wave w WHERE w.tenant_id = t.tenant_id AND w.id = t.wave_id)' },
    withheld: { id: REFERENCE, wave_id: REFERENCE, tries: 'of the delivery', due_at: 'of the delivery' },
    afterwards: DELETED,
  },
  {
    table: 'participant',
    found: OWN,
    shown: [
      'notice_version',
      'notice_confirmed_at',
      'shares_with_trainers',
      'shares_until',
      'sharing_changed_at',
      'self_started_at',
      'self_finished_at',
    ],
    named: {
      wave: '(SELECT w.name FROM wave w WHERE w.tenant_id = t.tenant_id AND w.id = t.wave_id)',
      role: ROLE_TITLE,
    },
    withheld: { wave_id: REFERENCE, role_profile_id: REFERENCE, unit_path: REFERENCE },
    afterwards: { rows: 'changed', set: 'shares_with_trainers = false' },
  },
  {
    table: 'self_rating',
    found: OWN,
    shown: ['competence_code', 'level', 'step', 'rated_at'],
    withheld: { wave_id: REFERENCE },
    afterwards: WITHOUT_NAME,
  },
  {
    table: 'attempt',
    found: OWN,
    shown: [
      'id',
      'language',
      'state',
      'started_at',
      'deadline_at',
      'finished_at',
      'finish_reason',
      'scored_at',
      'asked_position',
      'asked_at',
      'extra_time',
      'targets',
      'engine',
      'seed',
    ],
    named: { wave: '(SELECT w.name FROM wave w WHERE w.tenant_id = t.tenant_id AND w.id = t.wave_id)' },
    withheld: {
      wave_id: REFERENCE,
      blueprint_id: REFERENCE,
      role_profile_id: REFERENCE,
      held_by: REFERENCE,
      asked_item_id: ENGINE,
      asked_pilot: ENGINE,
      seen_before: ENGINE,
    },
    afterwards: WITHOUT_NAME,
  },
  {
    table: 'answer',
    found: BY_ATTEMPT,
    shown: ['attempt_id', 'position', 'given', 'asked_at', 'answered_at', 'signals'],
    withheld: {
      item_id: 'names a question that others are still asked',
      pilot: ENGINE,
      category: 'tells the key of a question that others are still asked',
      idempotency_key: REFERENCE,
    },
    afterwards: WITHOUT_NAME,
  },
  {
    table: 'result',
    found: BY_ATTEMPT,
    shown: [
      'attempt_id',
      'scoring_version',
      'receipt',
      'answered',
      'counted',
      'rapid',
      'next_steps',
      'scored_at',
    ],
    withheld: { calibration_id: REFERENCE, evidence_precision: ENGINE, evidence_centre: ENGINE },
    afterwards: WITHOUT_NAME,
  },
  {
    table: 'competence_result',
    found: BY_ATTEMPT,
    shown: [
      'attempt_id',
      'scoring_version',
      'competence_code',
      'mean',
      'sd',
      'items',
      'level_probabilities',
      'level',
      'between_levels',
      'target',
      'at_target',
      'shortfall',
      'self_mean',
      'self_sd',
      'self_level',
      'agreement',
    ],
    withheld: { calibration_id: REFERENCE },
    afterwards: WITHOUT_NAME,
  },
  {
    table: 'figure_query',
    found: OWN,
    shown: ['asked_at', 'question', 'filters'],
    withheld: { id: REFERENCE },
    afterwards: kept('the agency answers for who asked what of its groups; whoever it was is a number'),
  },
  {
    table: 'result_viewing',
    found: `(t.viewer_id = $2 OR ${BY_ATTEMPT})`,
    shown: ['viewed_at'],
    named: {
      viewer: `(SELECT p.name FROM person p WHERE p.tenant_id = t.tenant_id AND p.id = t.viewer_id)`,
    },
    withheld: {
      id: REFERENCE,
      attempt_id: 'of somebody else where the person was the one who looked',
      viewer_id: REFERENCE,
    },
    afterwards: kept('whose result was seen keeps the right to know how often; the viewer is a number'),
  },
  {
    table: 'badge',
    found: OWN,
    shown: [
      'id',
      'competence_code',
      'level',
      'issued_at',
      'expires_at',
      'revoked_at',
      'revoked_by',
      'revocation_reason',
      'signed',
    ],
    named: {
      wave: `(SELECT w.name FROM attempt a JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
        WHERE a.tenant_id = t.tenant_id AND a.id = t.attempt_id)`,
    },
    withheld: {
      attempt_id: REFERENCE,
      status_list_id: REFERENCE,
      status_index: REFERENCE,
      page_key: 'opens the page that shows the badge to anybody; it stands on the page of your badges',
    },
    afterwards: {
      rows: 'changed',
      set: `person_id = NULL, attempt_id = NULL, competence_code = NULL, level = NULL, signed = NULL, page_key = NULL,
        revocation_reason = NULL`,
    },
  },
  {
    table: 'summary_ledger',
    found: BY_ATTEMPT,
    shown: ['attempt_id', 'scoring_version', 'summarised_at'],
    withheld: { calibration_id: REFERENCE },
    afterwards: WITHOUT_NAME,
  },
  ...PRACTICAL_TABLES,
  ANALYSIS_TABLE,
  ...SUMMARY_RUN_TABLES,
  ...CONTENT_TABLES,
  { table: 'costly_request', found: OWN, shown: ['since', 'count'], withheld: {}, afterwards: DELETED },
  {
    table: 'refusal',
    found: `t.about_kind = 'person' AND t.about_id = $2`,
    shown: ['action', 'route', 'times', 'first_at', 'last_at'],
    withheld: { about_kind: REFERENCE, about_id: REFERENCE },
    afterwards: DELETED,
  },
  {
    table: 'audit_entry',
    found: `(t.actor_id = $2 OR t.subject_id = $2::text)`,
    shown: ['at', 'action', 'subject_kind', 'times'],
    named: { by_you: 't.actor_id = $2' },
    withheld: { sequence: REFERENCE, actor_id: 'may be somebody else', subject_id: 'may be somebody else' },
    afterwards: kept('append-only, and by number alone'),
  },
];
