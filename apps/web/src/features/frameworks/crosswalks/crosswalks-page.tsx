import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CrosswalkRow, CrosswalkSide, FrameworkRow } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, EmptyState, Link, Select, Table, Tag, type FieldError } from '@qabilet/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { useContent } from '../../../content-query';
import { AppPage } from '../../../frame/app-page';
import { Loaded } from '../../../frame/loaded';
import { useProblemText } from '../../../frame/problem-text';
import { useApi } from '../../../services';
import { useMe } from '../../../session/session';
import { frameworkHref } from '../frameworks-page';

/** Crosswalks between the frameworks of the agency, and the form that begins one. */
export function CrosswalksPage() {
  const t = useStaffText();
  const api = useApi();
  const isAuthor = useMe().roles.includes('author');
  const crosswalks = useContent(['crosswalks'], api.frameworks.crosswalks);
  const frameworks = useContent(['frameworks'], api.frameworks.list);
  const start = useStart();
  return (
    <AppPage
      title={t('crosswalks.title')}
      heading={t('crosswalks.title')}
      back={{ href: frameworkHref.list, label: t('frameworks.title') }}
      errors={start.errors}
    >
      <p className="q-measure">{t('crosswalks.text')}</p>
      <Loaded query={crosswalks}>
        {(rows) =>
          rows.length > 0 ? (
            <Rows rows={rows} />
          ) : (
            <EmptyState title={t('crosswalks.empty-title')}>
              <p>{isAuthor ? t('crosswalks.empty-text') : t('crosswalks.empty-reader')}</p>
            </EmptyState>
          )
        }
      </Loaded>
      {isAuthor ? (
        <section className="q-section" aria-labelledby="new">
          <h2 id="new">{t('crosswalks.new')}</h2>
          <Loaded query={frameworks}>{(known) => <StartForm frameworks={known} start={start} />}</Loaded>
        </section>
      ) : null}
    </AppPage>
  );
}

/** A release as crosswalks name it. */
export function useSideName(): (side: Pick<CrosswalkSide, 'title' | 'version'>) => string {
  const t = useStaffText();
  return ({ title, version }) => t('crosswalk.release', { title, version });
}

function Rows({ rows }: { readonly rows: readonly CrosswalkRow[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const nameOf = useSideName();
  return (
    <Table
      caption={t('crosswalks.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'between',
          header: t('crosswalk.title'),
          cell: ({ id, from, to }) => (
            <Link href={frameworkHref.crosswalk(id)}>
              <bdi>{t('crosswalks.between', { from: nameOf(from), to: nameOf(to) })}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        {
          key: 'state',
          header: t('crosswalks.state'),
          cell: ({ state }) => (
            <Tag look={state === 'released' ? 'accent' : 'plain'}>{t(`crosswalks.state.${state}`)}</Tag>
          ),
        },
        {
          key: 'links',
          header: t('crosswalks.links'),
          cell: ({ links }) => formats.number(links),
          isNumber: true,
        },
        {
          key: 'since',
          header: t('crosswalks.since'),
          cell: ({ createdAt }) => formats.date(createdAt),
        },
      ]}
    />
  );
}

const FROM = 'crosswalk-from';
const TO = 'crosswalk-to';

interface StartFormProps {
  readonly frameworks: readonly FrameworkRow[];
  readonly start: ReturnType<typeof useStart>;
}

function StartForm({ frameworks, start }: StartFormProps) {
  const t = useStaffText();
  const nameOf = useSideName();
  const releases = frameworks.flatMap(({ title, releases: own }) =>
    own.map(({ id, version }) => ({ value: id, label: nameOf({ title, version }) })),
  );
  if (releases.length < 2) return <p>{t('crosswalks.need-two')}</p>;
  const options = [{ value: '', label: t('crosswalks.choose') }, ...releases];
  const errorOf = (fieldId: string) => start.errors.find((error) => error.fieldId === fieldId)?.message;
  return (
    <form noValidate onSubmit={start.submit}>
      <Select
        id={FROM}
        label={t('crosswalks.from')}
        value={start.from}
        error={errorOf(FROM)}
        options={options}
        onChange={(event) => start.setFrom(event.currentTarget.value)}
      />
      <Select
        id={TO}
        label={t('crosswalks.to')}
        value={start.to}
        error={errorOf(TO)}
        options={options}
        onChange={(event) => start.setTo(event.currentTarget.value)}
      />
      <Button type="submit" busy={start.isPending}>
        {t('crosswalks.begin')}
      </Button>
    </form>
  );
}

function useStart() {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [search] = useSearchParams();
  const [from, setFrom] = useState(search.get('from') ?? '');
  const [to, setTo] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const begin = useMutation({
    mutationFn: () => api.frameworks.startCrosswalk({ sourceId: from, targetId: to }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(frameworkHref.crosswalk(id));
    },
    onError: (error) => setErrors([{ fieldId: TO, message: problemText(error) }]),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const message =
      from === '' || to === '' ? t('crosswalks.missing') : from === to ? t('crosswalks.same') : undefined;
    setErrors(message === undefined ? [] : [{ fieldId: from === '' ? FROM : TO, message }]);
    if (message === undefined && !begin.isPending) begin.mutate();
  }
  return { from, setFrom, to, setTo, errors, submit, isPending: begin.isPending };
}
