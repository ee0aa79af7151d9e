import { kept, REFERENCE, type PersonalTable } from './personal-table';

/** What authors made and brought in: it stays, and tells of them by number alone. */
export const CONTENT_TABLES: readonly PersonalTable[] = [
  {
    table: 'calibration_run',
    found: 't.requested_by = $2',
    shown: ['requested_at', 'state'],
    withheld: Object.fromEntries(
      [
        'id',
        'base_calibration_id',
        'wave_ids',
        'competences',
        'step',
        'done',
        'total',
        'tries',
        'started_at',
        'seen_at',
        'finished_at',
        'failure',
        'outcome',
        'published_calibration_id',
      ].map((column) => [column, 'says nothing about who asked for it']),
    ),
    afterwards: kept('says who asked for a calibration, by number'),
  },
  {
    table: 'item_step',
    found: 't.actor_id = $2',
    shown: ['at', 'action', 'to_state', 'reason'],
    named: {
      item: '(SELECT i.code FROM item i WHERE i.tenant_id = t.tenant_id AND i.id = t.item_id)',
    },
    withheld: { item_id: REFERENCE, number: REFERENCE, actor_id: REFERENCE },
    afterwards: kept('says by number who wrote and released a question, which two people have to do'),
  },
  {
    table: 'import_run',
    found: 't.requested_by = $2',
    shown: ['requested_at', 'kind', 'file_name', 'state', 'finished_at'],
    withheld: Object.fromEntries(
      [
        'id',
        'file_bytes',
        'digest',
        'file',
        'taken_for',
        'seen_at',
        'done',
        'total',
        'tries',
        'format',
        'counts',
        'entries',
        'faults',
        'failure',
        'failure_wording',
      ].map((column) => [column, 'says nothing about who asked for it']),
    ),
    afterwards: kept('says who brought a file in, by number; who stood in one of people is taken out of it'),
  },
  {
    table: 'framework_edit',
    found: 't.person_id = $2',
    shown: ['made_at', 'number', 'state', 'edit'],
    withheld: {
      release_id: REFERENCE,
      revision: REFERENCE,
      changes: 'words of the framework as they were before and after',
      touched: REFERENCE,
    },
    afterwards: kept('how a framework came about; the author is a number'),
  },
  {
    table: 'item_comment',
    found: '(t.author_id = $2 OR t.resolved_by = $2)',
    shown: ['at', 'resolved_at'],
    named: {
      item: '(SELECT i.code FROM item i WHERE i.tenant_id = t.tenant_id AND i.id = t.item_id)',
      text: 'CASE WHEN t.author_id = $2 THEN t.text END',
      by_you: 't.author_id = $2',
    },
    withheld: {
      id: REFERENCE,
      item_id: REFERENCE,
      reply_to: REFERENCE,
      author_id: 'may be somebody else',
      resolved_by: 'may be somebody else',
      text: 'given where the person wrote it',
    },
    afterwards: kept('says of a question what was wrong with it; its writer is a number'),
  },
  {
    table: 'blueprint_draft',
    found: 't.edited_by = $2',
    shown: ['edited_at'],
    withheld: {
      ...Object.fromEntries(
        ['id', 'base_blueprint_id', 'name', 'rules'].map((column) => [
          column,
          'of the test, not of its author',
        ]),
      ),
      edited_by: REFERENCE,
    },
    afterwards: kept('says who works on a test, by number'),
  },
  {
    table: 'blueprint_simulation',
    found: 't.requested_by = $2',
    shown: ['requested_at', 'state'],
    withheld: Object.fromEntries(
      [
        ...['id', 'draft_id', 'rules', 'role_profile_id', 'language', 'people', 'done', 'tries', 'seen_at'],
        ...['finished_at', 'failure', 'figures'],
      ].map((column) => [column, 'says nothing about who asked for it']),
    ),
    afterwards: kept('says who asked for a simulation, by number'),
  },
  {
    table: 'role_draft',
    found: 't.changed_by = $2',
    shown: ['changed_at', 'code'],
    withheld: {
      id: REFERENCE,
      release_id: REFERENCE,
      revision: REFERENCE,
      position: REFERENCE,
      changed_by: REFERENCE,
    },
    afterwards: kept('who wrote last on a draft of a role, by number'),
  },
  {
    table: 'translation_writer',
    found: 't.person_id = $2',
    shown: ['item_code', 'language'],
    withheld: { place: REFERENCE },
    afterwards: kept('says by number who wrote a translation, which somebody else has to accept'),
  },
];
