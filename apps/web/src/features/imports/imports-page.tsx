import { useState, type FormEvent } from 'react';
import type { TakenFor } from '@qabilet/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useStaffText } from '@qabilet/i18n';
import { Button, FileInput, ProgressBar, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { ImportRuns } from './import-runs';
import { importHref } from './import-words';
import { TakenForFields } from './taken-for-fields';

const FIELD = 'items-file';

/** Where files of items are uploaded, with those uploaded before. */
export function ImportsPage() {
  const t = useStaffText();
  const api = useApi();
  const [takenFor, setTakenFor] = useState<TakenFor>({});
  const upload = useUpload(takenFor);
  const runs = useContent(['imports'], () => api.imports.list());
  return (
    <AppPage
      title={t('imports.title')}
      heading={t('imports.title')}
      back={{ href: '/items', label: t('items.title') }}
      errors={upload.errors}
    >
      <section className="q-section" aria-labelledby="upload">
        <h2 id="upload">{t('imports.upload-title')}</h2>
        <p className="q-measure">{t('imports.upload-text')}</p>
        <form noValidate onSubmit={upload.send}>
          <FileInput
            id={FIELD}
            name={FIELD}
            label={t('imports.file')}
            hint={t('imports.file-hint')}
            accept=".csv,.xlsx,.zip"
            error={upload.errors[0]?.message}
            onChange={upload.choose}
          />
          <TakenForFields takenFor={takenFor} onChange={setTakenFor} />
          {upload.isSending ? <ProgressBar label={t('imports.uploading')} /> : null}
          <Button type="submit" busy={upload.isSending}>
            {t('imports.upload')}
          </Button>
        </form>
      </section>
      <section className="q-section" aria-labelledby="runs">
        <h2 id="runs">{t('imports.runs')}</h2>
        <Loaded query={runs}>{(rows) => <ImportRuns rows={rows} />}</Loaded>
      </section>
    </AppPage>
  );
}

function useUpload(takenFor: TakenFor) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useMutation({
    mutationFn: (chosen: File) => api.imports.upload('items', chosen, takenFor),
    onMutate: () => setErrors([]),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(importHref.run(id));
    },
    onError: (error: unknown) => setErrors([{ fieldId: FIELD, message: problemText(error) }]),
  });
  return {
    errors,
    isSending: sending.isPending,
    choose: (chosen: File | undefined) => {
      setFile(chosen);
      setErrors([]);
    },
    send: (event: FormEvent) => {
      event.preventDefault();
      if (!file) setErrors([{ fieldId: FIELD, message: t('imports.file-missing') }]);
      else if (!sending.isPending) sending.mutate(file);
    },
  };
}
