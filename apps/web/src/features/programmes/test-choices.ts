import type { BlueprintView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import type { Choice } from '@qabilet/ui';

/** Tests to choose from: those that bear the same name are told apart by the calibration they score with. */
export function useTestChoices(blueprints: readonly BlueprintView[]): readonly Choice[] {
  const t = useStaffText();
  const about = useAbout();
  return blueprints.map((blueprint) => {
    const { id, name, calibrationVersion } = blueprint;
    const isOneOfSeveral = blueprints.some((other) => other.id !== id && other.name.text === name.text);
    return {
      value: id,
      label: isOneOfSeveral
        ? t('wave-new.blueprint-with', { name: name.text, version: calibrationVersion })
        : name.text,
      hint: about(blueprint),
    };
  });
}

function useAbout(): (blueprint: BlueprintView) => string {
  const t = useStaffText();
  const { formats } = usePlace();
  return ({ minItems, maxItems, bankItems, minutes, calibrationVersion, releasedAt }) => {
    const size = t('wave-new.blueprint-about', {
      min: minItems,
      max: maxItems,
      items: bankItems,
      time: minutes === undefined ? t('wave-new.untimed') : t('wave-new.minutes', { minutes }),
    });
    const calibration = t('wave-new.blueprint-calibration', {
      version: calibrationVersion,
      date: formats.date(releasedAt),
    });
    return `${size}. ${calibration}`;
  };
}
