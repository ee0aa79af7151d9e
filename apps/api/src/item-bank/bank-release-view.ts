import {
  competenceLabel,
  isAcceptedWrongly,
  type BankReleasePlan,
  type FrameworkTexts,
  type PlannedItem,
  type PlannedTest,
  type ReadableReleasePlan,
  type ReleaseSummary,
} from '@qabilet/application';
import type { BankFramework, BankReleasePlanView, ReleaseItemChange, ReleaseTest } from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function releasePlanViewOf(
  { plan, texts }: ReadableReleasePlan,
  language: Language,
): BankReleasePlanView {
  const { framework, frameworks, base, version, items, remarks, patterns, plannedTests, stops, fingerprint } =
    plan;
  return {
    framework: frameworkOf(framework),
    frameworks: frameworks.map(frameworkOf),
    ...(base ? { before: base.bankVersion, calibrationBefore: base.version } : {}),
    version,
    counts: countsOf(plan),
    changes: items.flatMap((item) => changeOf(item, language)),
    remarks: remarks.map(({ id, code, advice }) => ({ itemId: id, code, advice: [...advice] })),
    patterns: [...patterns],
    tests: plannedTests.map((test) => testOf(test, texts, language)),
    stops: [...stops],
    fingerprint,
  };
}

function frameworkOf({ id, title, version }: ReleaseSummary): BankFramework {
  return { frameworkReleaseId: id, name: title, version };
}

function countsOf({ asked, items }: BankReleasePlan): BankReleasePlanView['counts'] {
  const all = [...asked.values()];
  const operational = all.filter((one) => one === 'operational').length;
  return {
    operational,
    pilot: all.length - operational,
    kept: items.filter(({ change }) => change === 'kept').length,
  };
}

function changeOf(item: PlannedItem, language: Language): ReleaseItemChange[] {
  const { id, code, version, stem, change, state, asked, scale, acceptance } = item;
  if (change === 'kept') return [];
  return [
    {
      itemId: id,
      code,
      itemVersion: version,
      stem: read(stem, language),
      change,
      state,
      asked,
      scale,
      acceptedBy: acceptance?.by,
      isAcceptedWrongly: isAcceptedWrongly({ acceptance }),
    },
  ];
}

function testOf({ test, gaps }: PlannedTest, texts: FrameworkTexts, language: Language): ReleaseTest {
  return {
    blueprintId: test.id,
    name: read(test.name, language),
    pilotItems: test.rules.pilotItems,
    gaps: gaps.map(({ competence, ...gap }) => ({
      ...gap,
      competence: competenceLabel(texts, competence, language),
    })),
  };
}
