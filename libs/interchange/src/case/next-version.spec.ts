import type { CaseRelease, FrameworkContent } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { CasePackageWriter } from './case-package-writer';
import type { CasePackage } from './case-package';
import { objectsOfPackage } from './kept-objects';
import { understandPackage } from './parse-case-package';
import { aTypicalPackage } from './testing/a-package';
import { uuidOfName } from './uuid-of-name';

const AS_IT_SAYS = { roles: {} };
const concept = (title: string, hierarchyCode: string) => ({
  identifier: uuidOfName(title),
  uri: `https://publisher.example/CFConcepts/${uuidOfName(title)}`,
  lastChangeDateTime: '2026-01-31T09:00:00Z',
  ...{ title, hierarchyCode, description: `What ${title} means`, keywords: title.toLowerCase() },
});

/** The package of a version that was begun from an imported one and says something else. */
function nextVersion(
  source: CasePackage,
  change: (content: FrameworkContent) => FrameworkContent,
): CasePackage {
  const { understood } = understandPackage(source, AS_IT_SAYS);
  if (!understood) throw new Error('The package says nothing.');
  const at = new Date('2026-05-01T09:00:00Z');
  const release = {
    ...{ tenantId: idOf('tenant'), agencyName: 'Agency', base: 'https://skills.example/ims/case' },
    release: {
      ...{ id: idOf('second'), basedOnId: idOf('first'), title: 'Skills', version: '2', state: 'draft' },
      ...{ content: change(understood.content), createdAt: at },
    },
    ...{ kept: objectsOfPackage(source, AS_IT_SAYS), crosswalks: [] },
  } as unknown as CaseRelease;
  return new CasePackageWriter().write(release, { version: '1.1', language: 'en' });
}

describe('the next version of an imported framework', () => {
  const concepts = ['Register', 'Deed', 'Extract', 'Deed'].map((title, index) => ({
    ...concept(title, `1.${index}`),
    identifier: uuidOfName(`${title} ${index}`),
  }));
  const source = { ...aTypicalPackage(), CFDefinitions: { CFConcepts: concepts } };
  const conceptsOf = ({ CFDefinitions }: CasePackage) =>
    CFDefinitions && 'CFConcepts' in CFDefinitions ? CFDefinitions.CFConcepts : undefined;

  it('says what its package said, under its own version', () => {
    const { CFDocument, ...others } = nextVersion(source, (content) => content);
    const { CFDocument: before, ...held } = source;
    expect(others).toEqual(held);
    expect(CFDocument).toEqual({
      ...before,
      ...{ version: '2', caseVersion: '1.1', adoptionStatus: 'Draft' },
      lastChangeDateTime: '2026-05-01T09:00:00.000Z',
    });
  });

  it('keeps every other term of its glossary as it was when one goes or comes', () => {
    const added = { term: 'Seal', explanation: 'What proves a deed' };
    const written = nextVersion(source, (content) => ({
      ...content,
      glossary: [...content.glossary.slice(1), added],
    }));
    expect(conceptsOf(written)).toEqual([
      ...concepts.slice(1),
      expect.objectContaining({ title: 'Seal', description: 'What proves a deed' }),
    ]);
  });

  it('changes of a term what was written alone', () => {
    const written = nextVersion(source, (content) => ({
      ...content,
      glossary: content.glossary.map((one) =>
        one.term === 'Extract' ? { ...one, explanation: 'A part of a register' } : one,
      ),
    }));
    expect(conceptsOf(written)).toEqual(
      concepts.map((one) =>
        one.title === 'Extract' ? { ...one, description: 'A part of a register' } : one,
      ),
    );
  });
});
