import { Injectable } from '@nestjs/common';
import { gapsOpened, type ContentGap, type CountedItem } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { ContentDigests } from '../../frameworks/ports';
import { canonical } from '../content-pack';
import { scaledByExperts } from '../expert-scale';
import { CalibrationTables, Items, type Blueprint, type ScaledItem, type StoredItem } from '../ports';
import { bankChanges, versionsToRelease, type ChangedItem } from './bank-now';
import { BankReleaseScopes, type BankReleaseScope } from './bank-release-scope';
import { nextBankVersion } from './bank-version';
import { isBlocked, keyPatterns, remarksOn, type KeyPattern, type RemarkedItem } from './release-remarks';
import { BankContents, type Acceptance, type AskedAs, type BankVersion } from './release-ports';

/** What keeps a bank from being released. */
export const RELEASE_STOPS = [
  'nothing-changed',
  'nothing-counts',
  'accepted-by-its-writer',
  'rules-broken',
] as const;
export type ReleaseStop = (typeof RELEASE_STOPS)[number];

export interface PlannedItem extends ChangedItem {
  /** Where its parameters come from; absent for an item that goes out. */
  readonly scale?: 'answers' | 'experts';
  /** Of an item written here that the release before did not have. */
  readonly acceptance?: Acceptance;
}

export interface PlannedTest {
  readonly test: Blueprint;
  /** What it would lose; with any it stays on the release before. */
  readonly gaps: readonly ContentGap[];
}

/** What releasing the bank now would come to. */
export interface BankReleasePlan extends BankReleaseScope {
  readonly version: string;
  readonly asked: ReadonlyMap<ItemId, AskedAs>;
  /** With every item of either release. */
  readonly items: readonly PlannedItem[];
  /** Those that come in, and on a first release all. */
  readonly come: readonly StoredItem[];
  readonly remarks: readonly RemarkedItem[];
  readonly patterns: readonly KeyPattern[];
  readonly stops: readonly ReleaseStop[];
  readonly plannedTests: readonly PlannedTest[];
  readonly scaled: ReadonlyMap<ItemId, ScaledItem>;
  /** Changes with whatever the release would be made of. */
  readonly fingerprint: string;
}

/** Looks at the bank as it stands. Inside a transaction. */
@Injectable()
export class BankReleasePlans {
  constructor(
    private readonly scopes: BankReleaseScopes,
    private readonly contents: BankContents,
    private readonly items: Items,
    private readonly tables: CalibrationTables,
    private readonly digests: ContentDigests,
  ) {}

  /** As `make`, and what it says stays true until the transaction ends. */
  async lock(frameworkReleaseId: Id<'FrameworkRelease'>): Promise<BankReleasePlan> {
    await this.scopes.lock();
    return this.make(frameworkReleaseId);
  }

  /** Throws `FrameworkNotReleased`. */
  async make(frameworkReleaseId?: Id<'FrameworkRelease'>): Promise<BankReleasePlan> {
    const scope = await this.scopes.find(frameworkReleaseId);
    const { base, framework, competences } = scope;
    const versions = await this.contents.versions();
    const before = base ? await this.contents.asked(base.bankReleaseId) : new Map<ItemId, AskedAs>();
    const asked = versionsToRelease(versions, new Set(competences));
    const scaledBefore = base ? await this.tables.items(base.id) : new Map<ItemId, ScaledItem>();
    const isHere = (id: ItemId) => before.has(id) && scaledBefore.has(id);
    const come = await this.items.readAll([...asked.keys()].filter((id) => !isHere(id)));
    const scaled = scaledAfter(scaledBefore, come);
    const remarks = remarksOn(come);
    const items = await this.planned(bankChanges(before, asked, versions), scaled);
    const taken = await this.contents.releaseVersions();
    return {
      ...scope,
      asked,
      items,
      come,
      remarks,
      patterns: keyPatterns(come),
      scaled,
      version: nextBankVersion(base?.bankVersion ?? framework.version, taken),
      stops: stopsOf(items, remarks),
      plannedTests: scope.tests.map((test) => ({
        test,
        gaps: gapsOpened({
          rules: test.rules,
          before: counted(versions, before),
          after: counted(versions, asked),
        }),
      })),
      fingerprint: this.digests.of(
        canonical({ framework: framework.id, base: base?.id, asked: Object.fromEntries(asked) }),
      ),
    };
  }

  private async planned(
    changed: readonly ChangedItem[],
    scaled: ReadonlyMap<ItemId, ScaledItem>,
  ): Promise<readonly PlannedItem[]> {
    const come = changed.filter(({ change }) => change === 'new' || change === 'reworded');
    const acceptances = await this.contents.acceptances(come.map(({ id }) => id));
    return changed.map((item) => {
      const acceptance = acceptances.get(item.id);
      return {
        ...item,
        ...(item.asked ? { scale: scaled.get(item.id)?.errors ? 'answers' : 'experts' } : {}),
        ...(acceptance ? { acceptance } : {}),
      };
    });
  }
}

/**
 * The scale goes on: whatever has parameters keeps them, also where the item is asked no more, for answers that were
 * given to it. Only items without any get those of experts.
 */
function scaledAfter(
  before: ReadonlyMap<ItemId, ScaledItem>,
  come: readonly StoredItem[],
): ReadonlyMap<ItemId, ScaledItem> {
  const unscaled = come.filter(({ id }) => !before.has(id));
  return new Map([
    ...before,
    ...unscaled.map(({ id, content }): [ItemId, ScaledItem] => [id, scaledByExperts(content)]),
  ]);
}

function counted(
  versions: readonly BankVersion[],
  asked: ReadonlyMap<ItemId, AskedAs>,
): readonly CountedItem[] {
  return versions.flatMap(({ id, drafted, competence, languages }) => {
    const status = asked.get(id);
    return status ? [{ competence, languages, drafted, status }] : [];
  });
}

/** Whether whoever wrote the item accepted it, or nobody did. */
export function isAcceptedWrongly({ acceptance }: Pick<PlannedItem, 'acceptance'>): boolean {
  return acceptance !== undefined && (acceptance.isByWriter || acceptance.by === undefined);
}

function stopsOf(items: readonly PlannedItem[], remarks: readonly RemarkedItem[]): readonly ReleaseStop[] {
  return [
    ...(items.every(({ change }) => change === 'kept') ? (['nothing-changed'] as const) : []),
    ...(items.some(({ asked }) => asked === 'operational') ? [] : (['nothing-counts'] as const)),
    ...(items.some(isAcceptedWrongly) ? (['accepted-by-its-writer'] as const) : []),
    ...(remarks.some(isBlocked) ? (['rules-broken'] as const) : []),
  ];
}
