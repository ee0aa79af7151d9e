import { kept, REFERENCE, type PersonalTable } from './personal-table';

/** What trainers gave is told to who was marked once it is released, and to who gave it at any time. */
const GIVEN = `(t.marker_id = $2 OR (t.handed_in_at IS NOT NULL AND EXISTS (SELECT 1 FROM practical_work w
  WHERE w.tenant_id = t.tenant_id AND w.id = t.work_id AND w.released_at IS NOT NULL)))`;
const AFTER_RELEASE =
  'given under a name of its own: to who was marked once it is released, to who gave it at any time';

/** Practical work of programmes, and the marks for it. */
export const PRACTICAL_TABLES: readonly PersonalTable[] = [
  {
    table: 'practical_work',
    found: 't.led_by = $2',
    shown: ['opened_at', 'released_at'],
    named: { work: `t.title ->> 'en'` },
    withheld: {
      id: REFERENCE,
      cohort_id: REFERENCE,
      release_id: REFERENCE,
      title: 'given in English',
      rubric: 'of the work, not of who leads it',
      led_by: REFERENCE,
    },
    afterwards: kept('says by number who led the marking'),
  },
  {
    table: 'practical_mark',
    found: '(t.person_id = $2 OR t.marker_id = $2)',
    shown: [],
    named: {
      work: `(SELECT w.title ->> 'en' FROM practical_work w WHERE w.tenant_id = t.tenant_id AND w.id = t.work_id)`,
      by_you: 't.marker_id = $2',
      given_steps: `CASE WHEN ${GIVEN} THEN t.steps END`,
      given_words: `CASE WHEN ${GIVEN} THEN t.comment END`,
      given_at: `CASE WHEN ${GIVEN} THEN t.handed_in_at END`,
    },
    withheld: {
      work_id: REFERENCE,
      marker_id: 'may be somebody else',
      steps: AFTER_RELEASE,
      comment: AFTER_RELEASE,
      handed_in_at: AFTER_RELEASE,
    },
    // The steps count for how far trainers agree, and point to a number without a name.
    afterwards: { rows: 'changed', set: `comment = CASE WHEN t.person_id = $2 THEN '' ELSE t.comment END` },
  },
];
