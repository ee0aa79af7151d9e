import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useStaffText } from '@qabilet/i18n';
import { Button, Notice } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

/** Whether the agency takes part in the comparison between agencies; said here and taken back here. */
export function ComparisonChoice() {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const problemText = useProblemText();
  const { data } = useContent(['comparison-choice'], api.privacy.comparison);
  const change = useMutation({
    mutationFn: (takesPart: boolean) => api.privacy.chooseComparison({ takesPart }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['content'] }),
  });
  if (!data) return null;
  const { takesPart } = data;
  return (
    <section className="q-section" aria-labelledby="comparison">
      <h2 id="comparison">{t('comparison.title')}</h2>
      <p className="q-measure">{t('comparison.what-is-given')}</p>
      <p role="status">
        <strong>{t(takesPart ? 'comparison.takes-part' : 'comparison.stays-apart')}</strong>
      </p>
      {change.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(change.error)}</p>
        </Notice>
      ) : null}
      <Button look="secondary" busy={change.isPending} onClick={() => change.mutate(!takesPart)}>
        {t(takesPart ? 'comparison.leave' : 'comparison.join')}
      </Button>
    </section>
  );
}
