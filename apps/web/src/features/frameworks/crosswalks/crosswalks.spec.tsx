import { ProblemError, type CrosswalkDetails } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../../testing/render-page';

const name = (text: string) => ({ text, language: 'en' as const });
const area = (...competences: readonly (readonly [code: string, text: string])[]) => [
  {
    code: '1',
    name: name('Information'),
    competences: competences.map(([code, text]) => ({ code, name: name(text) })),
  },
];
const CROSSWALK: CrosswalkDetails = {
  id: 'c1',
  from: { releaseId: 'r1', title: 'DigComp', version: '2.2' },
  to: { releaseId: 'r2', title: 'DigComp', version: '3.0' },
  state: 'draft',
  revision: 3,
  steps: 0,
  isOfOneFramework: true,
  fromAreas: area(['1.1', 'Browsing'], ['1.2', 'Evaluating']),
  toAreas: area(['1.1', 'Searching'], ['1.3', 'Judging']),
  links: [{ from: '1.2', to: '1.3', relation: 'exact' }],
  suggestions: [{ from: '1.1', to: '1.1', relation: 'replaced-by' }],
};

async function arrange(more: Partial<CrosswalkDetails> = {}, role: 'author' | 'trainer' = 'author') {
  const done = () => jest.fn().mockResolvedValue(undefined);
  const changes = {
    linkCompetences: done(),
    unlinkCompetences: done(),
    undoCrosswalk: done(),
    publishCrosswalk: done(),
  };
  await renderPage({
    path: '/frameworks/crosswalks/c1',
    me: meWith({ roles: [role] }),
    answers: {
      frameworks: { ...changes, crosswalk: jest.fn().mockResolvedValue({ ...CROSSWALK, ...more }) },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Crosswalk' });
  return changes;
}

const button = (label: string | RegExp) => screen.queryByRole('button', { name: label });

describe('a draft of a crosswalk', () => {
  it('links what the author chose on both sides, with the relation and the note', async () => {
    const { linkCompetences } = await arrange();
    await userEvent.selectOptions(screen.getByLabelText('Competence of DigComp, 2.2'), '1.1 Browsing');
    await userEvent.selectOptions(screen.getByLabelText('Competence of DigComp, 3.0'), '1.3 Judging');
    await userEvent.selectOptions(screen.getByLabelText('How the first stands to the second'), 'Is broader');
    await userEvent.type(screen.getByLabelText(/^Note/), 'Wider');
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    expect(linkCompetences).toHaveBeenCalledWith('c1', {
      revision: 3,
      links: [{ from: '1.1', to: '1.3', relation: 'broader', note: 'Wider' }],
    });
  });

  it('asks for a competence on both sides', async () => {
    const { linkCompetences } = await arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    expect(screen.getAllByText('Choose a competence on both sides')).toHaveLength(2);
    expect(linkCompetences).not.toHaveBeenCalled();
  });

  it('marks suggestions as such, and takes one or all of them', async () => {
    const { linkCompetences } = await arrange();
    const row = within(screen.getByRole('row', { name: /Browsing/ }));
    expect(row.getByText('Suggested')).toBeInTheDocument();
    await userEvent.click(row.getByRole('button', { name: 'Take 1.1 and 1.1' }));
    expect(linkCompetences).toHaveBeenLastCalledWith('c1', { revision: 3, links: CROSSWALK.suggestions });
    expect(button('Take all 1')).toBeInTheDocument();
  });

  it('removes a link, and takes the last change back where there is one', async () => {
    const { unlinkCompetences, undoCrosswalk } = await arrange({ steps: 1 });
    await userEvent.click(screen.getByRole('button', { name: 'Remove 1.2 and 1.3' }));
    expect(unlinkCompetences).toHaveBeenCalledWith('c1', { revision: 3, from: '1.2', to: '1.3' });
    await userEvent.click(screen.getByRole('button', { name: 'Undo the last change' }));
    expect(undoCrosswalk).toHaveBeenCalledWith('c1', { revision: 3 });
  });

  it('is published only once that was confirmed', async () => {
    const { publishCrosswalk } = await arrange();
    expect(button('Undo the last change')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Publish the crosswalk' }));
    expect(publishCrosswalk).not.toHaveBeenCalled();
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Publish the crosswalk' }));
    expect(publishCrosswalk).toHaveBeenCalledWith('c1', { revision: 3 });
  });

  it('says when somebody else has changed it', async () => {
    const detail = 'Somebody has changed the crosswalk since you opened it.';
    const refusal = new ProblemError({ status: 409, code: 'x', title: '', detail, faults: [] });
    const { unlinkCompetences } = await arrange();
    unlinkCompetences.mockRejectedValue(refusal);
    await userEvent.click(screen.getByRole('button', { name: 'Remove 1.2 and 1.3' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  });

  it('offers no replacement between different frameworks', async () => {
    await arrange({ isOfOneFramework: false });
    const relation = within(screen.getByLabelText('How the first stands to the second'));
    expect(relation.queryByRole('option', { name: 'Is replaced by it' })).not.toBeInTheDocument();
    expect(relation.getByRole('option', { name: 'Means the same' })).toBeInTheDocument();
  });
});

describe('a crosswalk to read', () => {
  it.each([
    ['that is published', { state: 'released', suggestions: [] } as const, 'author' as const],
    ['of a trainer', {}, 'trainer' as const],
  ])('shows the links and nothing to change: one %s', async (_which, more, role) => {
    await arrange(more, role);
    expect(screen.getByRole('row', { name: /Evaluating Means the same 1.3 Judging/ })).toBeInTheDocument();
    for (const label of ['Link', /Remove/, /Take/, /Publish/]) expect(button(label)).not.toBeInTheDocument();
  });

  it('lays both frameworks side by side with what is linked of each', async () => {
    await arrange();
    expect(screen.getAllByText('1 Information: 1 of 2 linked')).toHaveLength(2);
  });
});

describe('beginning a crosswalk', () => {
  const releases = ['2.2', '3.0'].map((version) => ({ id: `r${version}`, version }));

  async function open() {
    const startCrosswalk = jest.fn().mockReturnValue(new Promise(() => undefined));
    await renderPage({
      path: '/frameworks/crosswalks?from=r2.2',
      me: meWith({ roles: ['author'] }),
      answers: {
        frameworks: {
          startCrosswalk,
          crosswalks: jest.fn().mockResolvedValue([]),
          list: jest.fn().mockResolvedValue([{ id: 'f1', title: 'DigComp', releases }]),
        },
      },
    });
    return { startCrosswalk, to: await screen.findByLabelText('To') };
  }

  it('leads from the version the author came from to the one they choose', async () => {
    const { startCrosswalk, to } = await open();
    expect(screen.getByText('No crosswalks yet')).toBeInTheDocument();
    await userEvent.selectOptions(to, 'DigComp, 3.0');
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(startCrosswalk).toHaveBeenCalledWith({ sourceId: 'r2.2', targetId: 'r3.0' });
  });

  it.each([
    ['', 'Choose both versions'],
    ['DigComp, 2.2', 'Choose two versions that differ'],
  ])('refuses "%s" as the other side', async (choice, message) => {
    const { startCrosswalk, to } = await open();
    if (choice !== '') await userEvent.selectOptions(to, choice);
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(screen.getByRole('link', { name: message })).toBeInTheDocument();
    expect(startCrosswalk).not.toHaveBeenCalled();
  });
});
