import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LanguageCode } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useOfficialText, useStaffText } from '@qabilet/i18n';
import { ConfirmDialog, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

interface AcceptTranslationProps {
  readonly itemId: string;
  /** The language to accept; none while nothing is asked. */
  readonly language: LanguageCode | undefined;
  readonly onCancel: () => void;
  readonly onAccepted: () => void;
}

/** Asks whether a drafted translation shall count as reviewed. */
export function AcceptTranslation({ itemId, language, onCancel, onAccepted }: AcceptTranslationProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const accept = useMutation({
    mutationFn: (accepted: LanguageCode) => api.itemBank.acceptTranslation(itemId, accepted),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onAccepted();
    },
  });
  return (
    <ConfirmDialog
      isOpen={language !== undefined}
      title={t('item.translation-accept-title', {
        language: language === undefined ? '' : LANGUAGE_FACTS[language].name,
      })}
      confirm={t('item.translation-accept')}
      cancel={official('frame.cancel')}
      busy={accept.isPending}
      onConfirm={() => language && accept.mutate(language)}
      onCancel={onCancel}
    >
      <p>{t('item.translation-accept-text')}</p>
      {accept.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(accept.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
