import { useOfficialText } from '@qabilet/i18n';
import type { ChartViewText } from '@qabilet/ui';

/** What stands above every chart: how to show it, and as what to take it home. */
export function useChartText(): ChartViewText {
  const t = useOfficialText();
  return {
    group: t('result.view-group'),
    picture: t('result.view-picture'),
    table: t('result.view-table'),
    saveGroup: t('result.save-group'),
    save: (format) => t('result.save-as', { format }),
    tooLarge: t('result.save-too-large'),
    notSaved: t('result.save-failed'),
  };
}
