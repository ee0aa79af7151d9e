import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ProblemError,
  type BlueprintDraftView,
  type BlueprintRulesBody,
  type SimulationFigures,
  type SimulationRow,
  type SimulationView,
} from '@qabilet/api-client';
import { meWith, renderPage } from '../../testing/render-page';
import { savedFile } from '../../testing/saved-file';

const AUTHOR = meWith({ roles: ['author'] });
const inEnglish = (text: string) => ({ text, language: 'en' as const });

const RULES: BlueprintRulesBody = {
  minItems: 24,
  maxItems: 35,
  minPerCompetence: 2,
  maxPerCompetence: 5,
  standardErrorLimit: 0.35,
  undecidedBelow: 0.1,
  decidedAbove: 0.9,
  minutes: 60,
  pilotItems: 2,
  exposureTop: 5,
  seenItemWeight: 0.25,
};

function row(different: Partial<SimulationRow> = {}): SimulationRow {
  return {
    id: 'simulation-1',
    draftId: 'draft-1',
    state: 'done',
    rules: RULES,
    role: inEnglish('Clerk'),
    language: 'en',
    people: 300,
    done: 300,
    requestedBy: 'Ada Author',
    requestedAt: '2026-11-20T10:00:00Z',
    ...different,
  };
}

function draft(different: Partial<BlueprintDraftView> = {}): BlueprintDraftView {
  return {
    id: 'draft-1',
    name: inEnglish('Short test'),
    names: { en: 'Short test', ru: 'Короткий тест' },
    baseName: inEnglish('Adaptive test of the role'),
    calibrationVersion: '2026.1',
    editedBy: 'Ada Author',
    editedAt: '2026-11-20T09:00:00Z',
    rules: RULES,
    bankItems: 215,
    simulations: [],
    ...different,
  };
}

function figures(different: Partial<SimulationFigures> = {}): SimulationFigures {
  return {
    meanQuestions: 28.4,
    lengths: [...Array<number>(27).fill(0), 100, 200],
    meanSeconds: 1500,
    longSeconds: 2100,
    endings: { decided: 0.6, precise: 0, itemLimit: 0.4, timeLimit: 0, noItems: 0 },
    competences: [
      {
        competence: {
          code: '1.1',
          name: inEnglish('Searching'),
          areaCode: '1',
          areaName: inEnglish('Information'),
        },
        items: 8,
        meanQuestions: 2.5,
        meanStandardError: 0.48,
        rootMeanSquareError: 0.5,
        bias: 0.01,
        decided: 0.62,
        decidedRightly: 0.93,
        levelAccuracy: 0.55,
      },
    ],
    exposures: [
      { itemId: 'item-1', code: '1.1-01', competence: '1.1', rate: 0.8 },
      { itemId: 'item-2', code: '1.1-02', competence: '1.1', rate: 0 },
    ],
    overlap: 0.31,
    ...different,
  };
}

describe('a test that is being designed', () => {
  async function arrange(view: BlueprintDraftView, answers: object = {}) {
    const change = jest.fn(() => Promise.resolve(undefined));
    const simulate = jest.fn(() => Promise.resolve({ id: 'simulation-1' }));
    await renderPage({
      path: '/tests/drafts/draft-1',
      me: AUTHOR,
      answers: {
        tests: { draftOf: () => Promise.resolve(view), change, simulate, ...answers },
        frameworks: {
          roleProfiles: () =>
            Promise.resolve([
              {
                id: 'role-1',
                code: 'clerk',
                title: inEnglish('Clerk'),
                summary: inEnglish(''),
                requirements: [],
              },
            ]),
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: /Short test/ });
    return { change, simulate, user: userEvent.setup() };
  }
  const type = async (user: ReturnType<typeof userEvent.setup>, label: string, text: string) => {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    if (text !== '') await user.type(field, text);
  };

  it('is saved with shares as percent, a comma for a point, and no limit where none is given', async () => {
    const { user, change } = await arrange(draft());
    await type(user, 'Precise enough at a standard error of', '0,4');
    await type(user, 'Level reached when this sure, in percent', '95');
    await type(user, 'Time limit in minutes', '');
    await user.click(screen.getByRole('button', { name: 'Save rules' }));

    expect(await screen.findByText('The rules are saved.')).toBeInTheDocument();
    const { minutes: _minutes, ...rest } = RULES;
    expect(change).toHaveBeenCalledWith('draft-1', {
      name: { en: 'Short test', ru: 'Короткий тест' },
      rules: { ...rest, standardErrorLimit: 0.4, decidedAbove: 0.95 },
    });
  });

  it('says beside the field what is no such number, before anything is sent', async () => {
    const { user, change } = await arrange(draft());
    await type(user, 'Questions that try new items out', '9');
    await user.click(screen.getByRole('button', { name: 'Save rules' }));

    expect(screen.getByLabelText('Questions that try new items out')).toHaveAccessibleDescription(
      /Enter a number from 0 to 4/,
    );
    expect(change).not.toHaveBeenCalled();
  });

  it('says which rules contradict one another when the server finds out', async () => {
    const refusal = new ProblemError({
      status: 422,
      code: 'assessment.invalid-blueprint',
      title: '',
      detail: '',
      faults: [{ at: 'maxItems', message: 'Not below the fewest questions' }],
    });
    const { user } = await arrange(draft(), { change: () => Promise.reject(refusal) });
    await type(user, 'Most questions', '10');
    await user.click(screen.getByRole('button', { name: 'Save rules' }));

    expect(
      await screen.findByRole('link', { name: 'The most questions must not be below the fewest' }),
    ).toBeInTheDocument();
  });

  it('is simulated and released only as it is saved', async () => {
    const { user, simulate } = await arrange(draft());
    await user.click(await screen.findByRole('button', { name: 'Simulate' }));
    expect(simulate).toHaveBeenCalledWith('draft-1', {
      roleProfileId: 'role-1',
      language: 'en',
      people: 300,
    });

    await type(user, 'Most questions', '30');
    expect(screen.queryByRole('button', { name: 'Simulate' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Release test' })).not.toBeInTheDocument();
    expect(screen.getAllByText('Save the rules first.')).toHaveLength(2);
  });

  it('shows how far a simulation has come, and lets it be cancelled', async () => {
    const cancelSimulation = jest.fn(() => Promise.resolve(undefined));
    const running = row({ state: 'running', done: 120 });
    const { user } = await arrange(draft({ simulations: [running] }), { cancelSimulation });

    expect(screen.getByText('120 of 300 people')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel simulation' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel simulation' }));
    expect(cancelSimulation).toHaveBeenCalledWith('simulation-1');
  });
});

describe('a simulation', () => {
  async function arrange(path = '/tests/simulations/simulation-1') {
    const views: Readonly<Record<string, SimulationView>> = {
      'simulation-1': { ...row(), figures: figures() },
      'simulation-2': { ...row({ id: 'simulation-2' }), figures: figures({ meanQuestions: 12.1 }) },
    };
    await renderPage({
      path,
      me: AUTHOR,
      answers: {
        tests: {
          simulation: (id: string) => Promise.resolve(views[id] ?? row()),
          draftOf: () => Promise.resolve(draft({ simulations: [row(), row({ id: 'simulation-2' })] })),
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Simulation' });
    return { user: userEvent.setup() };
  }

  it('tells length, precision and what is never asked, each picture as a table too', async () => {
    const { user } = await arrange();
    expect(screen.getByText('28.4')).toBeInTheDocument();
    expect(screen.getByText('Nine in ten need at most 35 minutes')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /1\.1 Searching/ })).toHaveTextContent('0.480.5062%93%55%');
    expect(screen.getByText('Every level was decided: 60%')).toBeInTheDocument();

    const exposure = screen.getByRole('figure', { name: 'How often each item is met' });
    expect(within(exposure).getByRole('img')).toHaveAccessibleName(/from 80% of people down to 1 items/);
    await user.click(within(exposure).getByRole('button', { name: 'Table' }));
    expect(within(exposure).getByRole('link', { name: '1.1-02' })).toHaveAttribute('href', '/items/item-2');
  });

  it('is taken home picture by picture', async () => {
    const saved = savedFile();
    const { user } = await arrange();
    const lengths = screen.getByRole('figure', { name: 'Length of the test' });
    await user.click(within(lengths).getByRole('button', { name: 'Save as CSV' }));
    expect((await saved()).split('\r\n')[0]).toBe('Questions,People,Share of people');
  });

  it('stands beside another one of the same test', async () => {
    const { user } = await arrange();
    await user.selectOptions(await screen.findByLabelText('Compare with'), 'simulation-2');
    expect(await screen.findByText('12.1')).toBeInTheDocument();
    expect(screen.getByText('28.4')).toBeInTheDocument();
  });
});

describe('the list of tests', () => {
  it('says what to do while none is being designed, and makes a copy of a released one', async () => {
    const copy = jest.fn(() => Promise.resolve({ id: 'draft-1' }));
    await renderPage({
      path: '/tests',
      me: AUTHOR,
      answers: {
        tests: { drafts: () => Promise.resolve([]), draft: copy, draftOf: () => Promise.resolve(draft()) },
        frameworks: { roleProfiles: () => Promise.resolve([]) },
        itemBank: {
          blueprints: () =>
            Promise.resolve([
              {
                id: 'blueprint-1',
                name: inEnglish('Adaptive test of the role'),
                framework: { title: 'DigComp', version: '3.0' },
                minItems: 24,
                maxItems: 35,
                minutes: 60,
                bankItems: 215,
                calibrationVersion: '2026.1',
                releasedAt: '2026-11-01T00:00:00Z',
              },
            ]),
        },
      },
    });
    expect(await screen.findByText('No test is being designed')).toBeInTheDocument();
    expect(await screen.findByRole('cell', { name: 'DigComp 3.0' })).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make a copy Adaptive test of the role' }),
    );
    expect(copy).toHaveBeenCalledWith({ blueprintId: 'blueprint-1' });
    expect(await screen.findByRole('heading', { level: 1, name: /Short test/ })).toBeInTheDocument();
  });
});
