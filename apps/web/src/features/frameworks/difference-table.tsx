import type { PartDifferenceView, TextDifferenceView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';

interface DifferenceTableProps {
  readonly caption: string;
  readonly rows: readonly PartDifferenceView[];
}

/** Parts that differ, the older words beside the newer. */
export function DifferenceTable({ caption, rows }: DifferenceTableProps) {
  const t = useStaffText();
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ part, before, after }) => `${part} ${before?.code} ${after?.code}`}
      columns={[
        {
          key: 'part',
          header: t('compare.part'),
          cell: ({ part, before, after }) => (
            <>
              {t('compare.part-kind', { part })} <bdi>{after?.code ?? before?.code}</bdi>
            </>
          ),
          isRowHeader: true,
        },
        { key: 'what', header: t('compare.what'), cell: (row) => <What row={row} /> },
      ]}
    />
  );
}

function What({ row }: { readonly row: PartDifferenceView }) {
  const t = useStaffText();
  return (
    <>
      <p lang="en" dir="auto">
        {row.words}
      </p>
      {row.moves.length > 0 ? <Moves row={row} /> : null}
      {row.hasOtherTraits ? <p className="q-muted">{t('compare.traits')}</p> : null}
      {row.texts.map((text) => (
        <TextChange key={`${text.field} ${text.language}`} text={text} />
      ))}
    </>
  );
}

function Moves({ row: { moves, before, after } }: { readonly row: PartDifferenceView }) {
  const t = useStaffText();
  const places = {
    code: [before?.code, after?.code],
    parent: [before?.parent, after?.parent],
    level: [before?.level, after?.level],
    order: ['', ''],
  };
  return (
    <ul className="q-muted">
      {moves.map((move) => {
        const [from = '', to = ''] = places[move];
        return <li key={move}>{t(`compare.move.${move}`, { from: String(from), to: String(to) })}</li>;
      })}
    </ul>
  );
}

/** One text before and after, what went and what came marked in each. */
function TextChange({ text: { field, language, runs } }: { readonly text: TextDifferenceView }) {
  const t = useStaffText();
  const { name, direction } = LANGUAGE_FACTS[language];
  const side = (left: 'removed' | 'added') => runs.filter(({ kind }) => kind !== left);
  return (
    <dl className="q-columns q-before-after">
      {(
        [
          ['before', side('added')],
          ['after', side('removed')],
        ] as const
      ).map(([when, shown]) => (
        <div key={when}>
          <dt>{t(`compare.${when}`, { field: t(`draft.field.${field}`), language: name })}</dt>
          <dd lang={language} dir={direction}>
            {shown.length === 0 ? <em>{t('draft.empty')}</em> : null}
            {shown.map(({ kind, text }, index) => {
              if (kind === 'removed') return <del key={index}>{text}</del>;
              return kind === 'added' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
