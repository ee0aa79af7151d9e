import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useStaffText } from '@qabilet/i18n';
import { Button, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

/** Where an author lets trainers choose tests without unreviewed translations. */
export function ReviewedTests() {
  const t = useStaffText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const offer = useMutation({
    mutationFn: () => api.itemBank.offerReviewedTests(),
    onSuccess: () => client.invalidateQueries({ queryKey: ['content'] }),
  });
  return (
    <section className="q-section q-measure" aria-labelledby="reviewed-tests">
      <h2 id="reviewed-tests">{t('items.reviewed-title')}</h2>
      <p>{t('items.reviewed-text')}</p>
      {offer.data ? (
        <Notice role="status">
          <p>{t('items.reviewed-offered', { count: offer.data.length })}</p>
        </Notice>
      ) : (
        <Button look="quiet" busy={offer.isPending} onClick={() => offer.mutate()}>
          {t('items.reviewed-offer')}
        </Button>
      )}
      {offer.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(offer.error)}</p>
        </Notice>
      ) : null}
    </section>
  );
}
