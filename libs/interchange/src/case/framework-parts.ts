import type { CaseGroupRole, FrameworkContent } from '@qabilet/application';
import type { LevelOrdinal } from '@qabilet/framework';
import type { ItemTexts } from './item-words';
import { partKey } from './part-key';

/** One part of a framework that becomes an item of a package. */
export interface FrameworkPart {
  readonly key: string;
  readonly role: Exclude<CaseGroupRole, 'none'>;
  readonly texts: ItemTexts;
  /** Another part; the document where there is none. */
  readonly parent?: string;
  readonly level?: LevelOrdinal;
  readonly code?: string;
  readonly enumeration?: string;
  readonly label?: string;
  /** Said in no language: 'PT4H'. */
  readonly duration?: string;
}

/** All parts in the order of the framework: areas, competences, levels, then what is said of the competences. */
export function partsOf(content: FrameworkContent): readonly FrameworkPart[] {
  return [
    ...content.areas.map(({ code, name, description }): FrameworkPart => ({
      key: partKey('area', code),
      role: 'area',
      code,
      texts: { name, description },
    })),
    ...content.competences.map(({ code, areaCode, name, description }): FrameworkPart => ({
      key: partKey('competence', code),
      role: 'competence',
      code,
      parent: partKey('area', areaCode),
      texts: { name, description },
    })),
    ...content.levels.flatMap(levelParts),
    ...content.statements.map(({ isSelf, code, text, label, ...place }): FrameworkPart => ({
      key: partKey('statement', code),
      role: isSelf ? 'self-statement' : 'statement',
      ...{ code, label, texts: { name: text }, ...placed(place) },
    })),
    ...content.outcomes.map(({ kind, code, text, label, ...place }): FrameworkPart => ({
      key: partKey('outcome', code),
      role: kind,
      ...{ code, label, texts: { name: text }, ...placed(place) },
    })),
    ...content.nextSteps.map(({ text, hours, ...place }): FrameworkPart => ({
      key: partKey('next-step', `${place.competence}/${place.level}`),
      role: 'next-step',
      texts: { name: text },
      duration: `PT${hours}H`,
      ...placed(place),
    })),
  ];
}

function placed({ competence, level }: { readonly competence: string; readonly level: LevelOrdinal }) {
  return { parent: partKey('competence', competence), level };
}

function levelParts({
  ordinal,
  name,
  description,
  purpose,
  subLevels,
}: FrameworkContent['levels'][number]): FrameworkPart[] {
  const key = partKey('level', String(ordinal));
  return [
    { key, role: 'level', enumeration: String(ordinal), texts: { name, description, notes: purpose } },
    ...subLevels.map((subLevel): FrameworkPart => ({
      key: partKey('sub-level', `${ordinal}/${subLevel.ordinal}`),
      role: 'sub-level',
      parent: key,
      enumeration: String(subLevel.ordinal),
      label: subLevel.cefr,
      texts: { name: { en: String(subLevel.ordinal) }, description: subLevel.description },
    })),
  ];
}
