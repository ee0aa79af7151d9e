import type {
  CaseGroupRole,
  FrameworkContent,
  NextStepContent,
  OutcomeContent,
  OutcomeKind,
  StatementContent,
} from '@qabilet/application';
import type { LevelOrdinal } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import { Codes } from './codes';
import type { NearestCodes, PackageView } from './content-of-package';
import type { TreeItem } from './item-tree';
import { partKey, type PartKind } from './part-key';

/** A statement of whatever kind with what it belongs to. */
interface Placed {
  readonly entry: TreeItem;
  readonly role: CaseGroupRole;
  readonly competence: string;
  readonly level: LevelOrdinal;
}

/** What is said of the competences at their levels. */
export function readStatements(
  view: PackageView,
  competences: NearestCodes,
): Pick<FrameworkContent, 'statements' | 'outcomes' | 'nextSteps'> {
  const placed = placedStatements(view, competences);
  const of = (...roles: CaseGroupRole[]) => placed.filter(({ role }) => roles.includes(role));

  const statements = coded(view, 'statement', of('statement', 'self-statement')).map(
    ([statement, { role }]) => ({
      ...statement,
      isSelf: role === 'self-statement',
    }),
  );
  const outcomes = coded(view, 'outcome', of('knowledge', 'skill', 'attitude')).map(
    ([outcome, { role }]): OutcomeContent => ({ ...outcome, kind: kindOf(role) }),
  );
  return { statements, outcomes, nextSteps: readNextSteps(view, of('next-step')) };
}

function kindOf(role: CaseGroupRole): OutcomeKind {
  return role === 'knowledge' || role === 'attitude' ? role : 'skill';
}

const ROLES: readonly CaseGroupRole[] = [
  'statement',
  'self-statement',
  'knowledge',
  'skill',
  'attitude',
  'next-step',
];

function placedStatements(view: PackageView, competences: NearestCodes): readonly Placed[] {
  const { inRole, above, levels, choices, problems } = view;
  const without: { level: TreeItem[]; competence: TreeItem[] } = { level: [], competence: [] };
  const entries = ROLES.flatMap((role) => inRole(role).map((entry) => ({ entry, role })));
  const placed = entries.flatMap(({ entry, role }): Placed[] => {
    const competence = above(entry, competences);
    const level = levels.of(entry.item.identifier) ?? knownLevel(view, choices.level);
    if (competence === undefined) without.competence.push(entry);
    else if (level === undefined) without.level.push(entry);
    return competence === undefined || level === undefined ? [] : [{ entry, role, competence, level }];
  });
  const [lost] = without.competence;
  const [even] = without.level;
  if (lost) problems.add(`CFItems[${lost.index}]`, 'no-competence', { count: without.competence.length });
  if (even) problems.add(`CFItems[${even.index}]`, 'no-level', { count: without.level.length });
  return inOrder(view, placed);
}

function knownLevel({ levels }: PackageView, chosen: LevelOrdinal | undefined): LevelOrdinal | undefined {
  return levels.levels.find(({ ordinal }) => ordinal === chosen)?.ordinal;
}

/** Kinds that stand beside each other in one list keep the order of the framework. */
function inOrder({ order }: PackageView, placed: readonly Placed[]): readonly Placed[] {
  const placeOf = ({ entry }: Placed) => order.get(entry.item.identifier) ?? 0;
  return [...placed].sort((one, other) => placeOf(one) - placeOf(other));
}

function coded(
  { texts, places, problems }: PackageView,
  kind: PartKind,
  placed: readonly Placed[],
): [StatementContent, Placed][] {
  const codes = new Codes(problems);
  const counts = new Map<string, number>();
  return placed.map((statement) => {
    const { entry, competence, level } = statement;
    const { item, index } = entry;
    const under = `${competence}.${level}`;
    const number = (counts.get(under) ?? 0) + 1;
    counts.set(under, number);
    const code = codes.take(
      item.humanCodingScheme,
      `${under}.${number}`,
      `CFItems[${index}].humanCodingScheme`,
    );
    places.set(partKey(kind, code), item.identifier);
    const { alternativeLabel: label } = item;
    const text = texts.of(item, 'description') ?? texts.name(item);
    return [
      {
        code,
        competence: idOf<'Competence'>(competence),
        level,
        text,
        ...(typeof label === 'string' ? { label } : {}),
      },
      statement,
    ];
  });
}

/** 'PT4H': how long a step takes. */
const HOURS = /^PT(\d{1,5})H$/;

/** The first step to each level of a competence that says how long it takes. */
function readNextSteps({ texts, places }: PackageView, placed: readonly Placed[]): NextStepContent[] {
  const taken = new Set<string>();
  return placed.flatMap(({ entry: { item }, competence, level }) => {
    const [, hours] = HOURS.exec(item.notes ?? '') ?? [];
    const key = partKey('next-step', `${competence}/${level}`);
    if (hours === undefined || Number(hours) < 1 || taken.has(key)) return [];
    taken.add(key);
    places.set(key, item.identifier);
    return [
      {
        competence: idOf<'Competence'>(competence),
        level,
        text: texts.of(item, 'description') ?? texts.name(item),
        hours: Number(hours),
      },
    ];
  });
}
