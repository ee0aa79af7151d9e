import { useState } from 'react';
import type { LanguageCode } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useApi } from '../../services';
import { PreviewPanel } from './editor/preview-panel';
import { ItemComments } from './item-comments';
import { ItemHistory } from './item-history';
import { ItemMoves } from './item-moves';

function useBench(itemId: string) {
  const api = useApi();
  return useContent(['item', itemId, 'bench'], () => api.itemBank.bench(itemId));
}

/** Above the words of an item: where it stands, what can be done, and the question to be answered before looking at the key. */
export function BenchAbove({ itemId }: { readonly itemId: string }) {
  const t = useStaffText();
  const [language, setLanguage] = useState<LanguageCode>('en');
  const { data: bench } = useBench(itemId);
  if (!bench) return null;
  return (
    <>
      <ItemMoves bench={bench} />
      <Details summary={t('workshop.answer-first')}>
        <PreviewPanel item={bench.item} language={language} onLanguage={setLanguage} />
      </Details>
    </>
  );
}

/** Below the words of an item: what is said about it, and its history. */
export function BenchBelow({ itemId }: { readonly itemId: string }) {
  const { data: bench } = useBench(itemId);
  if (!bench) return null;
  return (
    <>
      <ItemComments itemId={itemId} />
      <ItemHistory bench={bench} />
    </>
  );
}
