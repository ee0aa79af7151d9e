import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseChoices, CasePreview } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useFileProblemText } from '../../../frame/file-problem-text';
import { useApi } from '../../../services';
import { frameworkHref } from '../frameworks-page';

/** The field that names the file. */
export const CASE_FILE = 'case-file';
const AS_IT_SAYS: CaseChoices = { roles: {} };

/** A package, what it would bring, and what the author takes its items for. */
export function useCaseImport() {
  const t = useStaffText();
  const api = useApi();
  const problemText = useFileProblemText();
  const [file, setFile] = useState<File>();
  const [choices, setChoices] = useState(AS_IT_SAYS);
  const [looked, setLooked] = useState<{ readonly preview: CasePreview; readonly choices: CaseChoices }>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const refused = (error: unknown) => setErrors([{ fieldId: CASE_FILE, message: problemText(error) }]);

  const checking = useMutation({
    mutationFn: (chosen: File) => api.frameworks.previewCase(chosen, choices),
    onMutate: () => setErrors([]),
    onSuccess: (preview) => setLooked({ preview, choices }),
    onError: refused,
  });
  const storing = useStoring(() => setErrors([]), refused);

  function check(event: FormEvent) {
    event.preventDefault();
    if (!file) setErrors([{ fieldId: CASE_FILE, message: t('case.file-missing') }]);
    else if (!checking.isPending) checking.mutate(file);
  }
  return {
    ...{ choices, setChoices, errors, check },
    preview: looked?.preview,
    isChanged: looked !== undefined && looked.choices !== choices,
    isChecking: checking.isPending,
    isStoring: storing.isPending,
    choose: (chosen: File | undefined) => {
      setFile(chosen);
      setErrors([]);
    },
    checkAgain: () => {
      if (file && !checking.isPending) checking.mutate(file);
    },
    store: () => {
      if (file && looked && !storing.isPending) storing.mutate({ file, choices: looked.choices });
    },
    startAgain: () => {
      setFile(undefined);
      setChoices(AS_IT_SAYS);
      setLooked(undefined);
      setErrors([]);
    },
  };
}

function useStoring(onBegin: () => void, onError: (error: unknown) => void) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ file, choices }: { readonly file: File; readonly choices: CaseChoices }) =>
      api.frameworks.importCase(file, choices),
    onMutate: onBegin,
    onSuccess: async ({ releaseId, created }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      const flash = created ? t('release.imported') : t('release.unchanged');
      await navigate(frameworkHref.release(releaseId), { state: { flash } });
    },
    onError,
  });
}
