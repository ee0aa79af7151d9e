import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FrameworkPreview } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, FileInput, ProgressBar, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useFileProblemText } from '../../frame/file-problem-text';
import { useApi } from '../../services';
import { frameworkHref } from './frameworks-page';
import { PreviewContent } from './preview-content';

const FIELD = 'workbook';

/** A workbook is looked at first; nothing is stored before the author has seen what is in it. */
export function ImportPage() {
  const t = useStaffText();
  const work = useImport();
  const back = { href: frameworkHref.list, label: t('frameworks.title') };

  if (work.preview)
    return (
      <AppPage
        key="preview"
        title={t('import.preview-title')}
        heading={t('import.preview-title')}
        caption={<bdi>{work.preview.title}</bdi>}
        back={back}
        errors={work.errors}
      >
        {work.isImporting ? <ProgressBar label={t('import.importing')} /> : null}
        <PreviewContent
          preview={work.preview}
          isImporting={work.isImporting}
          onImport={work.store}
          onOther={work.startAgain}
        />
      </AppPage>
    );
  return (
    <AppPage
      key="file"
      title={t('import.title')}
      heading={t('import.title')}
      back={back}
      errors={work.errors}
    >
      <form noValidate onSubmit={work.check}>
        <FileInput
          id={FIELD}
          name={FIELD}
          label={t('import.file')}
          hint={t('import.file-hint')}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          error={work.errors[0]?.message}
          onChange={work.choose}
        />
        {work.isChecking ? <ProgressBar label={t('import.checking')} /> : null}
        <Button type="submit" busy={work.isChecking}>
          {t('import.check')}
        </Button>
      </form>
    </AppPage>
  );
}

function useImport() {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useFileProblemText();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<FrameworkPreview>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const refused = (error: unknown) => setErrors([{ fieldId: FIELD, message: problemText(error) }]);

  const checking = useMutation({
    mutationFn: (workbook: File) => api.frameworks.preview(workbook),
    onMutate: () => setErrors([]),
    onSuccess: setPreview,
    onError: refused,
  });
  const storing = useMutation({
    mutationFn: (workbook: File) => api.frameworks.importWorkbook(workbook),
    onMutate: () => setErrors([]),
    onSuccess: async ({ releaseId, created }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      const flash = created ? t('release.imported') : t('release.unchanged');
      await navigate(frameworkHref.release(releaseId), { state: { flash } });
    },
    onError: refused,
  });

  function check(event: FormEvent) {
    event.preventDefault();
    if (!file) setErrors([{ fieldId: FIELD, message: t('import.file-missing') }]);
    else if (!checking.isPending) checking.mutate(file);
  }
  return {
    ...{ preview, errors, check },
    isChecking: checking.isPending,
    isImporting: storing.isPending,
    choose: (chosen: File | undefined) => {
      setFile(chosen);
      setErrors([]);
    },
    store: () => {
      if (file && !storing.isPending) storing.mutate(file);
    },
    startAgain: () => {
      setFile(undefined);
      setPreview(undefined);
      setErrors([]);
    },
  };
}
