import type { CompetenceFigures } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { Column } from '@qabilet/ui';
import { Local } from '../../frame/local';

/** The column in which the competences stand, by which rows are told apart. */
export function useNamedColumn(): Column<CompetenceFigures> {
  const t = useStaffText();
  return {
    key: 'competence',
    header: t('heat.gap-competence'),
    cell: (row) => <Local text={row.competence.name} />,
    sortValue: (row) => row.competence.name.text,
    isRowHeader: true,
  };
}
