import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { BadgeCheck } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, FileInput, Loading, Notice, type FieldError } from '@qabilet/ui';
import { useLocation } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { BadgeVerdict } from './badge-verdict';

const FIELD = 'badge-file';
const ADDRESS = /^#([0-9a-f-]{36})\.([\w-]{43})$/;

/** For anybody who was shown a badge: by its address, whose secret stands behind the #, or by its file. */
export function BadgeCheckPage() {
  const t = useOfficialText();
  const { hash } = useLocation();
  const form = useFileCheck();
  return (
    <AppPage title={t('badge-check.title')} heading={t('badge-check.title')} errors={form.errors}>
      <meta name="robots" content="noindex" />
      <p className="q-measure">{t('badge-check.lead')}</p>
      {form.check ? <BadgeVerdict check={form.check} /> : <ByAddress hash={hash} />}
      <section className="q-section" aria-labelledby="check-file">
        <h2 id="check-file">{t('badge-check.file-title')}</h2>
        <form noValidate onSubmit={form.submit}>
          <FileInput
            id={FIELD}
            name={FIELD}
            label={t('badge-check.file')}
            hint={t('badge-check.file-hint')}
            accept=".png,.svg,.jwt,.jws,.json"
            error={form.errors[0]?.message}
            onChange={form.choose}
          />
          <Button type="submit" look="secondary" busy={form.isPending}>
            {t('badge-check.file-button')}
          </Button>
        </form>
      </section>
    </AppPage>
  );
}

function ByAddress({ hash }: { readonly hash: string }) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const [, issuerId = '', pageKey = ''] = ADDRESS.exec(hash) ?? [];
  const query = useQuery({
    queryKey: ['badge-check', hash],
    queryFn: () => api.badges.check({ issuerId, pageKey }),
    enabled: pageKey !== '',
    retry: false,
  });
  if (hash === '') return null;
  if (query.data) return <BadgeVerdict check={query.data} />;
  if (query.isLoading) return <Loading text={t('frame.loading')} />;
  const isMissing = !query.error || ('status' in query.error && query.error.status === 404);
  return (
    <Notice look="error" role="alert" title={isMissing ? t('badge-check.none') : undefined}>
      <p>{isMissing ? t('badge-check.none-text') : problemText(query.error)}</p>
    </Notice>
  );
}

function useFileCheck() {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const [file, setFile] = useState<File>();
  const [check, setCheck] = useState<BadgeCheck>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const checking = useMutation({
    mutationFn: (chosen: File) => api.badges.checkFile(chosen),
    onSuccess: (found) => {
      setErrors([]);
      setCheck(found);
    },
    onError: (error) => {
      setCheck(undefined);
      setErrors([{ fieldId: FIELD, message: problemText(error) }]);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (checking.isPending) return;
    if (file) checking.mutate(file);
    else setErrors([{ fieldId: FIELD, message: t('badge-check.file-missing') }]);
  }
  return { check, errors, submit, choose: setFile, isPending: checking.isPending };
}
