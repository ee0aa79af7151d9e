import type { CasePackage, CfDefinitions, CfItem, CfAssociation } from '../case/case-package';
import { anItem, aTypicalPackage, joined } from '../case/testing/a-package';

/** A package as a test reads it back. */
export interface CasePackageSample extends CasePackage {
  readonly CFItems: readonly CfItem[];
  readonly CFAssociations: readonly CfAssociation[];
  readonly CFDefinitions: CfDefinitions;
}

/** A package of 1.1 that uses what easily gets lost: groups, keywords, licences, rubrics, extensions, addresses. */
export function aCasePackage(): CasePackageSample {
  const source = aTypicalPackage();
  const [area, second, first, ...others] = source.CFItems ?? [];
  if (!area || !second || !first) throw new Error('The sample has lost its items.');
  const { fullStatement: _said, ...thing } = anItem('Thing');
  const link = { title: 'Thing', identifier: thing.identifier, uri: thing.uri };
  return {
    CFDocument: {
      ...source.CFDocument,
      title: 'Skills of an office',
      caseVersion: '1.1',
      extensions: { 'ext:seal': [1, null] },
    },
    CFItems: [
      { ...area, conceptKeywords: ['data', 'tables'], licenseURI: link },
      {
        ...second,
        fullStatement: 'Draws charts',
        subject: ['Statistics'],
        extensions: { colour: { hue: 0.5 } },
      },
      { ...first, fullStatement: 'Reads tables', statusStartDate: '2026-01-01' },
      ...others,
      anItem('Odd', { CFItemType: 'Odd one' }),
    ],
    CFAssociations: [
      ...(source.CFAssociations ?? []).map((association) => ({
        ...association,
        CFAssociationGroupingURI: link,
      })),
      joined('isChildOf', 'Odd', 'First', 7),
      joined('exactMatchOf', 'First', 'Elsewhere'),
    ],
    CFDefinitions: {
      CFSubjects: [{ ...thing, title: 'Statistics', hierarchyCode: '1' }],
      CFLicenses: [{ ...thing, title: 'CC BY 4.0', licenseText: 'Attribution' }],
      CFAssociationGroupings: [{ ...thing, title: 'By topic' }],
    },
    CFRubrics: [
      { ...thing, title: 'How well', CFRubricCriteria: [{ ...thing, category: 'Care', weight: 0.5 }] },
    ],
    extensions: { 'ext:origin': 'a ministry' },
  };
}
