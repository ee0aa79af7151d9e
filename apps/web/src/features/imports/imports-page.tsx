import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportKindName, TakenFor } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Details, FileInput, ProgressBar, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { useFileProblemText } from '../../frame/file-problem-text';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { ImportRuns } from './import-runs';
import { TakenForFields } from './taken-for-fields';
import { IMPORT_FILES, importHome, importHref } from './import-words';

const FIELD = 'import-file';
/** Tables have columns that somebody has to name; translations come back as they went out. */
type TableKind = Exclude<ImportKindName, 'translations' | 'texts'>;

const EXAMPLES = {
  items: 'items.csv',
  roles: 'roles.csv',
  framework: 'framework.csv',
  people: 'people.csv',
} as const satisfies Record<TableKind, string>;
const HOME_TITLES = {
  items: 'items.title',
  roles: 'roles.title',
  framework: 'frameworks.title',
  texts: 'frameworks.title',
  translations: 'translations.title',
  people: 'people.title',
} as const satisfies Record<ImportKindName, string>;

/** Where files of one kind are uploaded, with those uploaded before. */
export function ImportsPage({ kind }: { readonly kind: ImportKindName }) {
  const t = useStaffText();
  const api = useApi();
  const [takenFor, setTakenFor] = useState<TakenFor>({});
  const upload = useUpload(kind, takenFor);
  const runs = useContent(['imports'], () => api.imports.list());
  return (
    <AppPage
      title={t('imports.title', { kind })}
      heading={t('imports.title', { kind })}
      back={{ href: importHome[kind], label: t(HOME_TITLES[kind]) }}
      errors={upload.errors}
    >
      <section className="q-section" aria-labelledby="upload">
        <h2 id="upload">{t('imports.upload-title')}</h2>
        <p className="q-measure">{t('imports.upload-text', { kind })}</p>
        <form noValidate onSubmit={upload.send}>
          <FileInput
            id={FIELD}
            name={FIELD}
            label={t('imports.file', { kind })}
            hint={t('imports.file-hint', { kind })}
            accept={IMPORT_FILES[kind]}
            error={upload.errors[0]?.message}
            onChange={upload.choose}
          />
          {kind === 'items' ? <TakenForFields takenFor={takenFor} onChange={setTakenFor} /> : null}
          {upload.isSending ? <ProgressBar label={t('imports.uploading')} /> : null}
          <Button type="submit" busy={upload.isSending}>
            {t('imports.upload')}
          </Button>
        </form>
        {kind === 'translations' || kind === 'texts' ? null : <Guide kind={kind} />}
      </section>
      <section className="q-section" aria-labelledby="runs">
        <h2 id="runs">{t('imports.runs')}</h2>
        <Loaded query={runs}>
          {(rows) => <ImportRuns rows={rows.filter((row) => row.kind === kind)} />}
        </Loaded>
      </section>
    </AppPage>
  );
}

/** What the columns are called, with a table to begin with. */
function Guide({ kind }: { readonly kind: TableKind }) {
  const t = useStaffText();
  return (
    <Details summary={t('imports.guide-title')}>
      <p>{t('imports.guide', { kind })}</p>
      <p>
        <a href={`/examples/own-framework/${EXAMPLES[kind]}`} download>
          {t('imports.example')}
        </a>
      </p>
    </Details>
  );
}

function useUpload(kind: ImportKindName, takenFor: TakenFor) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useFileProblemText();
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useMutation({
    mutationFn: (chosen: File) => api.imports.upload(kind, chosen, takenFor),
    onMutate: () => setErrors([]),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(importHref.run({ kind, id }));
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
