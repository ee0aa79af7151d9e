import type { FigureGroup, WaveFigures } from '@qabilet/api-client';
import { isLanguage, LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Link, Table } from '@qabilet/ui';
import { useGroupWords } from './group-words';

const LANGUAGE_KEY = 'language:';
export const DEEPEST_INDENT = 6;

/** What a group is called in the language of the page. */
export function useGroupName() {
  const t = useStaffText();
  return ({ kind, key, name }: Pick<FigureGroup, 'kind' | 'key' | 'name'>): string => {
    if (kind === 'cohort') return t('figures.everybody');
    const language = key.slice(LANGUAGE_KEY.length);
    return kind === 'language' && isLanguage(language) ? LANGUAGE_FACTS[language].name : name.text;
  };
}

/** The address of the figures of a group, among those of its division. */
export function groupHref(key: string, division: string | undefined): string {
  return `?${new URLSearchParams({ ...(division !== undefined && { by: division }), group: key }).toString()}`;
}

interface FigureGroupsProps {
  readonly figures: WaveFigures;
  readonly rows: readonly FigureGroup[];
  readonly division: string | undefined;
}

/** Groups as rows: who was invited, began, finished and counts, and where the group stands. */
export function FigureGroups({ figures, rows, division }: FigureGroupsProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const say = useGroupWords(figures.levels, figures.minimumCell);
  const nameOf = useGroupName();
  const hidden = t('staff.suppressed', { n: formats.number(figures.minimumCell) });
  const count = (value: number | undefined) => (value === undefined ? hidden : formats.number(value));
  return (
    <Table
      caption={t('figures.groups-title')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'group',
          header: t('figures.group'),
          cell: (row) => (
            <bdi className={`q-indent-${Math.min(row.depth, DEEPEST_INDENT)}`}>
              {row.key === figures.chosen ? (
                <strong>{nameOf(row)}</strong>
              ) : (
                <Link href={groupHref(row.key, division)}>{nameOf(row)}</Link>
              )}
            </bdi>
          ),
          isRowHeader: true,
        },
        { key: 'invited', header: t('figures.invited'), cell: (row) => count(row.invited), isNumber: true },
        { key: 'started', header: t('figures.started'), cell: (row) => count(row.started), isNumber: true },
        {
          key: 'finished',
          header: t('figures.finished'),
          cell: (row) => count(row.finished),
          isNumber: true,
        },
        { key: 'valid', header: t('figures.valid'), cell: (row) => count(row.valid), isNumber: true },
        {
          key: 'coverage',
          header: t('agency.coverage'),
          cell: (row) => (row.coverage === undefined ? hidden : formats.percent(row.coverage)),
          isNumber: true,
        },
        { key: 'level', header: t('progress.level'), cell: (row) => say.level(row.figure) },
        {
          key: 'share',
          header: t('progress.share'),
          cell: (row) => (row.figure.suppressed ? hidden : say.share(row.figure)),
          isNumber: true,
        },
      ]}
    />
  );
}
