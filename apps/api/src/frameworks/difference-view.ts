import type { DraftHead, ReleaseComparison } from '@qabilet/application';
import type {
  DifferenceKind,
  PartDifferenceView,
  PartPlace,
  ReleaseDifference,
  VersionLabel,
} from '@qabilet/contracts';
import { wordDifference, type FrameworkPart, type PartDifference } from '@qabilet/framework';

export function differenceViewOf({ older, newer, differences }: ReleaseComparison): ReleaseDifference {
  return {
    older: labelOf(older),
    newer: labelOf(newer),
    differences: differences.flatMap((difference) => partDifferenceOf(difference) ?? []),
  };
}

function labelOf({ releaseId, title, version }: DraftHead): VersionLabel {
  return { id: releaseId, title, version };
}

function partDifferenceOf(difference: PartDifference): PartDifferenceView | undefined {
  const { before, after, texts, moves, hasOtherTraits } = difference;
  const shown = after ?? before;
  if (!shown) return undefined;
  return {
    kind: kindOf(difference),
    part: shown.part,
    before: before && placeOf(before),
    after: after && placeOf(after),
    words: (shown.texts.name ?? shown.texts.text)?.en ?? '',
    moves: [...moves],
    hasOtherTraits,
    texts: texts.map(({ field, language, before: old, after: now }) => ({
      field,
      language,
      runs: [...wordDifference(old, now)],
    })),
  };
}

function kindOf({ before, after, texts, hasOtherTraits }: PartDifference): DifferenceKind {
  if (!before) return 'added';
  if (!after) return 'removed';
  return texts.length > 0 || hasOtherTraits ? 'changed' : 'moved';
}

function placeOf({ code, parent, level }: FrameworkPart): PartPlace {
  return { code, parent, level };
}
