import {
  checkRoleContent,
  InvalidRoleProfile,
  isSameRole,
  type CompetenceId,
  type RoleContent,
} from '@qabilet/framework';
import type { Text } from '@qabilet/kernel';
import type { ImportFate, ImportFault } from '../imports/ports';
import type { FoundRole, FoundTexts, RoleFile } from './role-files';
import { remarkOnRole, roleRemark } from './role-remarks';
import { tidyRole, type RoleRelease } from './role-release';

/** What is to become of one role of a file. */
export interface PlannedRole {
  readonly found: FoundRole;
  readonly fate: ImportFate;
  readonly faults: readonly ImportFault[];
  /** Unless it is left out. */
  readonly content?: RoleContent;
}

/** How a competence is found by what people write. */
function competenceKey(code: string): string {
  return code.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** The release that the file names, or the latest that knows every competence of it; else the latest of all. */
export function releaseOf(file: RoleFile, releases: readonly RoleRelease[]): RoleRelease | undefined {
  const wanted = file.framework === undefined ? undefined : nameKey(file.framework);
  if (wanted !== undefined)
    return releases.find(({ title, version }) =>
      [nameKey(title), nameKey(`${title} ${version}`)].includes(wanted),
    );
  const codes = file.roles.flatMap(({ demands }) => demands.map(({ competence }) => competence));
  const unknown = (release: RoleRelease) => {
    const known = codesOf(release);
    return codes.filter((code) => !known.has(competenceKey(code))).length;
  };
  return [...releases].sort((a, b) => unknown(a) - unknown(b))[0];
}

/** Columns that are no competence of the framework and so are not read. */
export function strangeHeadings(file: RoleFile, release: RoleRelease): readonly string[] {
  const known = codesOf(release);
  return file.headings.filter((heading) => !known.has(competenceKey(heading)));
}

/** What storing the role would do beside what is there: the draft, else the newest version. */
export function planRole(
  found: FoundRole,
  { release, before }: { readonly release: RoleRelease; readonly before: RoleContent | undefined },
): PlannedRole {
  const known = codesOf(release);
  const faults = [...found.faults];
  const requirements = found.demands.flatMap(({ competence, level, weight }) => {
    const code = known.get(competenceKey(competence));
    if (code === undefined) {
      faults.push(roleRemark('unknown-competence', { competence, framework: nameOf(release) }));
      return [];
    }
    return [{ competence: code, level, weight }];
  });
  const content = tidyRole(
    {
      title: merged(before?.title, found.title),
      summary: merged(before?.summary, found.summary),
      validFrom: found.validFrom ?? before?.validFrom,
      validThrough: found.validThrough ?? before?.validThrough,
      requirements,
    },
    release,
  );
  faults.push(...contentFaults(content, release, found));
  if (faults.some(({ severity }) => severity === 'error')) return { found, fate: 'left', faults };
  if (!before) return { found, fate: 'new', faults, content };
  return { found, fate: isSameRole(before, content) ? 'same' : 'changed', faults, content };
}

function contentFaults(
  content: RoleContent,
  { known }: RoleRelease,
  { demands }: FoundRole,
): readonly ImportFault[] {
  try {
    checkRoleContent(content, known);
    return [];
  } catch (refusal) {
    if (!(refusal instanceof InvalidRoleProfile)) throw refusal;
    return refusal.faults.filter(({ at }) => at !== 'requirements' || demands.length === 0).map(remarkOnRole);
  }
}

function nameOf({ title, version }: RoleRelease): string {
  return `${title} ${version}`;
}

function codesOf({ known }: RoleRelease): ReadonlyMap<string, CompetenceId> {
  return new Map([...known].map((code) => [competenceKey(code), code]));
}

function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s,]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A language that the file does not have stays as it is. */
function merged(before: Text | undefined, found: FoundTexts): Text {
  return { en: '', ...before, ...found };
}
