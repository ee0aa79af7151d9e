import { useState } from 'react';
import type { RetentionRow } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Notice, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { ComparisonChoice } from './comparison-choice';
import { RetentionForm } from './retention-form';

/** How long the agency keeps what, what is due, and what was taken away of late. */
export function RetentionPage() {
  const t = useStaffText();
  const api = useApi();
  const [changing, setChanging] = useState<RetentionRow>();
  const [saved, setSaved] = useState<string>();
  const query = useContent(['retention'], api.privacy.retention);
  return (
    <Loaded query={query}>
      {(rows) => (
        <AppPage title={t('retention.title')} heading={t('retention.title')}>
          {saved === undefined ? null : (
            <Notice role="status">
              <p>{saved}</p>
            </Notice>
          )}
          <p>{t('retention.text')}</p>
          <RetentionTable rows={rows} onChange={setChanging} />
          {changing ? (
            <RetentionForm
              row={changing}
              onCancel={() => setChanging(undefined)}
              onSaved={(years) => {
                setSaved(t('retention.saved', { what: t(`retention.${changing.dataClass}`), years }));
                setChanging(undefined);
              }}
            />
          ) : null}
          <ComparisonChoice />
        </AppPage>
      )}
    </Loaded>
  );
}

interface RetentionTableProps {
  readonly rows: readonly RetentionRow[];
  readonly onChange: (row: RetentionRow) => void;
}

function RetentionTable({ rows, onChange }: RetentionTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('retention.caption')}
      isCaptionHidden
      isStacked
      locale={formats.locale}
      rows={rows}
      rowKey={({ dataClass }) => dataClass}
      columns={[
        {
          key: 'what',
          header: t('retention.what'),
          cell: ({ dataClass }) => (
            <>
              {t(`retention.${dataClass}`)}
              <span className="q-hint q-hint--below">{t(`retention.${dataClass}-text`)}</span>
            </>
          ),
          isRowHeader: true,
        },
        {
          key: 'years',
          header: t('retention.years'),
          cell: ({ years }) => t('retention.years-count', { years }),
        },
        {
          key: 'due',
          header: t('retention.due'),
          cell: ({ due }) => formats.number(due),
          isNumber: true,
        },
        {
          key: 'last',
          header: t('retention.last'),
          cell: ({ ranAt }) => (ranAt === undefined ? t('retention.never') : formats.dateTime(ranAt)),
        },
        {
          key: 'taken',
          header: t('retention.taken'),
          cell: ({ takenAt, taken = 0 }) =>
            takenAt === undefined
              ? t('retention.nothing')
              : t('retention.taken-count', { count: taken, time: formats.dateTime(takenAt) }),
        },
        {
          key: 'change',
          header: t('retention.change'),
          cell: (row) => (
            <Button look="quiet" onClick={() => onChange(row)}>
              {t('retention.change')}
              <span className="q-hidden">
                {' '}
                {t('retention.change-about', { what: t(`retention.${row.dataClass}`) })}
              </span>
            </Button>
          ),
        },
      ]}
    />
  );
}
