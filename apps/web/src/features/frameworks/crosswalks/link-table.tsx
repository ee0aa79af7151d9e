import type { CrosswalkDetails, CrosswalkLinkView, LocalText } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Table, Tag, type Column } from '@qabilet/ui';
import { Local } from '../../../frame/local';
import { namesOf } from './competence-names';
import { useSideName } from './crosswalks-page';

interface LinkTableProps {
  readonly caption: string;
  readonly crosswalk: CrosswalkDetails;
  readonly links: readonly CrosswalkLinkView[];
  /** Stands at every row where these are no links yet. */
  readonly mark?: string;
  readonly action?: { readonly label: string; readonly run: (link: CrosswalkLinkView) => void };
}

/** Pairs of competences with how the first stands to the second. */
export function LinkTable({ caption, crosswalk, links, mark, action }: LinkTableProps) {
  const t = useStaffText();
  const nameOf = useSideName();
  const [left, right] = [namesOf(crosswalk.fromAreas), namesOf(crosswalk.toAreas)];
  const columns: readonly Column<CrosswalkLinkView>[] = [
    {
      key: 'from',
      header: nameOf(crosswalk.from),
      cell: ({ from }) => <Competence code={from} name={left.get(from)} />,
      isRowHeader: true,
    },
    {
      key: 'relation',
      header: t('crosswalk.relation'),
      cell: ({ relation, note }) => (
        <>
          {t(`crosswalk.relation.${relation}`)}
          {mark === undefined ? null : (
            <>
              {' '}
              <Tag>{mark}</Tag>
            </>
          )}
          {note === undefined ? null : (
            <p className="q-muted" dir="auto">
              {note}
            </p>
          )}
        </>
      ),
    },
    {
      key: 'to',
      header: nameOf(crosswalk.to),
      cell: ({ to }) => <Competence code={to} name={right.get(to)} />,
    },
  ];
  const doing: readonly Column<CrosswalkLinkView>[] = action
    ? [
        {
          key: 'action',
          header: t('crosswalk.action'),
          cell: (link) => (
            <Button look="secondary" onClick={() => action.run(link)}>
              {action.label}
              <span className="q-hidden"> {t('crosswalk.joins', { from: link.from, to: link.to })}</span>
            </Button>
          ),
        },
      ]
    : [];
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={links}
      rowKey={({ from, to }) => `${from} ${to}`}
      columns={[...columns, ...doing]}
    />
  );
}

function Competence({ code, name }: { readonly code: string; readonly name: LocalText | undefined }) {
  return (
    <>
      <bdi>{code}</bdi> {name ? <Local text={name} /> : null}
    </>
  );
}
