import { kept, REFERENCE, type PersonalTable } from './personal-table';

/** What making the figures of groups, and giving them out, writes down about people. */
export const SUMMARY_RUN_TABLES: readonly PersonalTable[] = [
  {
    table: 'summary_run',
    found: 't.requested_by = $2',
    shown: ['kind', 'state', 'requested_at'],
    withheld: {
      id: REFERENCE,
      ...Object.fromEntries(
        [
          'part_size',
          'parts',
          'parts_done',
          'results',
          'started_at',
          'finished_at',
          'failure',
          'compared',
          'differing',
          'miscounted',
          'uncounted',
          'told_at',
        ].map((column) => [column, 'says nothing about who asked for it']),
      ),
    },
    afterwards: kept('says by number who had the figures made anew'),
  },
  {
    table: 'statistical_release',
    found: 't.requested_by = $2',
    shown: ['state', 'requested_at'],
    withheld: {
      id: REFERENCE,
      cohort_id: REFERENCE,
      ...Object.fromEntries(
        [
          'seen_at',
          'finished_at',
          'steps_done',
          'tries',
          'failure',
          'file',
          'digest',
          'row_count',
          'hidden_rows',
        ].map((column) => [column, 'says nothing about who asked for it']),
      ),
    },
    afterwards: kept('says by number who had the figures written, and is gone a month later'),
  },
  {
    table: 'staged_result',
    found:
      'EXISTS (SELECT 1 FROM attempt a WHERE a.tenant_id = t.tenant_id AND a.person_id = $2 AND a.id = ANY (t.attempt_ids))',
    shown: ['scoring_version'],
    withheld: {
      run_id: REFERENCE,
      wave_id: REFERENCE,
      calibration_id: REFERENCE,
      number: 'says which part of the run read it',
      attempt_ids: 'is a list of the attempts of many people',
    },
    afterwards: kept('says which results were read, and is gone minutes after the run ended'),
  },
];
