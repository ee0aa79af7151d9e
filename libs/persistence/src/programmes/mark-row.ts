import type { PracticalMark } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';

export interface MarkRow {
  work_id: string;
  person_id: string;
  marker_id: string;
  marker_name: string;
  steps: (number | null)[];
  comment: string;
  handed_in_at: Date | null;
}

/** $1 tenant. */
export const MARK_SQL = `
  SELECT m.work_id, m.person_id, m.marker_id, p.name AS marker_name, m.steps, m.comment, m.handed_in_at
  FROM practical_mark m JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.marker_id
  WHERE m.tenant_id = $1`;

export function markOf(row: MarkRow): PracticalMark {
  return {
    personId: idOf(row.person_id),
    markerId: idOf(row.marker_id),
    markerName: row.marker_name,
    steps: row.steps,
    comment: row.comment,
    ...(row.handed_in_at && { handedInAt: row.handed_in_at }),
  };
}
