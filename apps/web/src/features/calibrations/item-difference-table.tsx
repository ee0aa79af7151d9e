import type { ItemDifference } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Link, Table, type Column } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { itemHref } from '../item-bank/item-links';
import { BetweenLanguages, Verdict } from './item-verdict';
import { Difficulty, Discrimination, locationOf, Misfit } from './item-values';
import { QuarantineBox, type QuarantineChoice } from './quarantine-box';

interface ItemDifferenceTableProps {
  readonly items: readonly ItemDifference[];
  readonly limit: number;
  /** Whether any item of the calibration has them. */
  readonly hasNewValues: boolean;
  readonly choice: QuarantineChoice | undefined;
}

const OF_NEW_VALUES: ReadonlySet<string> = new Set([
  'difficulty-after',
  'discrimination-after',
  'misfit',
  'language',
]);

/** Old and new values of each item, how well they fit, and what should become of it. */
export function ItemDifferenceTable({ items, limit, hasNewValues, choice }: ItemDifferenceTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const columns = useColumns().filter(({ key }) => hasNewValues || !OF_NEW_VALUES.has(key));
  const quarantine: Column<ItemDifference> = {
    key: 'quarantine',
    header: t('calibration.quarantine'),
    cell: (row) => (choice ? <QuarantineBox item={row} choice={choice} /> : null),
    sortValue: (row) => Number(choice?.chosen.includes(row.itemId) ?? false),
  };
  return (
    <Table
      caption={t('calibration.items')}
      isCaptionHidden
      locale={formats.locale}
      rows={items}
      limit={limit}
      rowKey={(row) => row.itemId}
      columns={choice ? [quarantine, ...columns] : columns}
    />
  );
}

function useColumns(): readonly Column<ItemDifference>[] {
  const t = useStaffText();
  const { formats } = usePlace();
  return [
    {
      key: 'item',
      header: t('calibration.item'),
      cell: itemCell,
      sortValue: ({ code }) => code,
      isRowHeader: true,
    },
    {
      key: 'verdict',
      header: t('calibration.verdict'),
      cell: (row) => <Verdict item={row} />,
      sortValue: ({ verdict }) => t(`calibration.verdict.${verdict}`),
    },
    {
      key: 'answers',
      header: t('calibration.answers'),
      cell: ({ answers, pilotAnswers }) => (
        <>
          {formats.number(answers)}
          {pilotAnswers > 0 ? (
            <span className="q-line q-fine q-muted">
              {t('calibration.pilot-answers', { count: pilotAnswers })}
            </span>
          ) : null}
        </>
      ),
      sortValue: ({ answers }) => answers,
      isNumber: true,
    },
    {
      key: 'difficulty-before',
      header: t('calibration.difficulty-before'),
      cell: ({ before }) => (before ? <Difficulty values={before} /> : t('calibration.new-item')),
      sortValue: ({ before }) => locationOf(before),
      isNumber: true,
    },
    {
      key: 'difficulty-after',
      header: t('calibration.difficulty-after'),
      cell: ({ after }) => <Difficulty values={after} />,
      sortValue: ({ after }) => locationOf(after),
      isNumber: true,
    },
    {
      key: 'discrimination-before',
      header: t('calibration.discrimination-before'),
      cell: ({ before }) => <Discrimination values={before} />,
      sortValue: ({ before }) => before?.a,
      isNumber: true,
    },
    {
      key: 'discrimination-after',
      header: t('calibration.discrimination-after'),
      cell: ({ after }) => <Discrimination values={after} />,
      sortValue: ({ after }) => after?.a,
      isNumber: true,
    },
    {
      key: 'misfit',
      header: t('calibration.misfit'),
      cell: ({ after }) => <Misfit values={after} />,
      sortValue: ({ after }) => after?.misfit,
      isNumber: true,
    },
    {
      key: 'language',
      header: t('calibration.language'),
      cell: (row) => <BetweenLanguages item={row} />,
      sortValue: ({ languages }) => languages?.effect,
    },
  ];
}

function itemCell({ itemId, code, stem }: ItemDifference) {
  return (
    <>
      <Link href={itemHref.item(itemId)}>
        <bdi className="q-nowrap">{code}</bdi>
      </Link>
      <span className="q-line q-fine q-muted q-clamp">
        <Local text={stem} />
      </span>
    </>
  );
}
