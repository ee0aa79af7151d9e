import { REFERENCE, type PersonalTable } from './personal-table';

/** Title of the role that a row of the table t names. */
export const ROLE_TITLE = `(SELECT r.title ->> 'en' FROM role_profile r WHERE r.tenant_id = t.tenant_id AND r.id = t.role_profile_id)`;

/** The person: once their name is taken away, a number that nothing leads back from. */
export const PERSON_TABLE: PersonalTable = {
  table: 'person',
  found: 't.id = $2',
  shown: [
    'id',
    'name',
    'email',
    'employee_number',
    'extra_time',
    'language',
    'created_at',
    'disabled_at',
    'nameless_since',
  ],
  named: { role: ROLE_TITLE },
  withheld: { role_profile_id: REFERENCE },
  afterwards: {
    rows: 'changed',
    set: `name = 'Nameless ' || substr(md5(gen_random_uuid()::text), 1, 8), email = gen_random_uuid() || '@nameless.invalid',
      employee_number = NULL, role_profile_id = NULL, extra_time = 'none', language = 'en', disabled_at = coalesce(t.disabled_at, $3), nameless_since = $3`,
  },
};
