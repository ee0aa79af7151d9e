import type { AnswerRequest, Question } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attempt, question } from '../../testing/examples';
import { renderPage } from '../../testing/render-page';

const LINES = ['Register the request', 'Ask for the reasons', 'Answer the citizen'].map((text, i) => ({
  id: `o${i + 1}`,
  text,
}));

async function arrange(different: Partial<Question>) {
  const answer = jest.fn().mockResolvedValue(attempt({ question: question(2), answered: 1 }));
  const read = jest.fn().mockResolvedValue(attempt({ question: question(1, different) }));
  await renderPage({ path: '/attempts/attempt-1', answers: { delivery: { attempt: read, answer } } });
  await screen.findByRole('heading', { level: 1 });
  return { sent: () => answer.mock.calls[0]?.[2] as AnswerRequest, answer };
}

const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const pick = (label: string, value: string) => userEvent.selectOptions(screen.getByLabelText(label), value);

describe('an order', () => {
  it('is given by a place for each line, and goes out from the first to the last', async () => {
    const { sent } = await arrange({ kind: 'order', options: LINES });
    await pick('Register the request', '2');
    await pick('Ask for the reasons', '1');
    await pick('Answer the citizen', '3');
    await goOn();
    expect(sent().order).toEqual(['o2', 'o1', 'o3']);
  });

  it('takes a place from the line that had it', async () => {
    await arrange({ kind: 'order', options: LINES });
    await pick('Register the request', '1');
    await pick('Ask for the reasons', '1');
    expect(screen.getByLabelText('Register the request')).toHaveValue('');
  });

  it('is not sent while a line has no place', async () => {
    const { answer } = await arrange({ kind: 'order', options: LINES });
    await pick('Register the request', '1');
    await goOn();
    const summary = screen.getByRole('link', { name: 'Give every line a place, or choose “I do not know”' });
    expect(summary).toBeInTheDocument();
    expect(answer).not.toHaveBeenCalled();
  });

  it('may be left out', async () => {
    const { sent } = await arrange({ kind: 'order', options: LINES });
    await pick('Register the request', '1');
    await userEvent.click(screen.getByRole('checkbox', { name: 'I do not know' }));
    await goOn();
    expect(sent()).toMatchObject({ omitted: true });
    expect(sent()).not.toHaveProperty('order');
  });
});

describe('lines to match', () => {
  it('take one of the options each', async () => {
    const { sent } = await arrange({
      kind: 'match',
      options: LINES,
      parts: [
        { id: 'p1', text: 'First day' },
        { id: 'p2', text: 'Last day' },
      ],
    });
    await pick('First day', 'o1');
    await pick('Last day', 'o3');
    await goOn();
    expect(sent().parts).toEqual([
      { id: 'p1', value: 'o1' },
      { id: 'p2', value: 'o3' },
    ]);
  });
});

describe('a text with gaps', () => {
  const gaps: Partial<Question> = {
    kind: 'cloze',
    stem: 'Save the table as [[format]] and write [[rows]] rows.',
    options: [],
    parts: [
      { id: 'g1', text: 'Format of the file', options: LINES },
      { id: 'g2', text: 'Number of rows' },
    ],
  };

  it('has a named field where each gap stands', async () => {
    await arrange(gaps);
    const text = screen.getByText(/^Save the table as/).closest('p');
    expect(text).toHaveTextContent('and write rows.');
    expect(screen.queryByText(/\[\[/)).not.toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Format of the file' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Number of rows' })).toBeInTheDocument();
  });

  it('goes out gap by gap, those left empty not at all', async () => {
    const { sent } = await arrange(gaps);
    await userEvent.type(screen.getByRole('textbox', { name: 'Number of rows' }), ' 12 ');
    await goOn();
    expect(sent().parts).toEqual([{ id: 'g2', value: '12' }]);
  });
});

describe('an inbox', () => {
  it('shows each letter with its sender and what can be done', async () => {
    const { sent } = await arrange({
      kind: 'inbox',
      options: LINES,
      parts: [
        { id: 'm1', text: 'Open the link.', from: 'bank@pay.example', subject: 'Your account' },
        { id: 'm2', text: 'The minutes are attached.', from: 'clerk@ministry.example', subject: 'Minutes' },
      ],
    });
    const letter = screen.getByRole('article', { name: 'Your account' });
    expect(within(letter).getByText('From: bank@pay.example')).toBeInTheDocument();
    await pick('What do you do with this message?: Your account', 'o2');
    await pick('What do you do with this message?: Minutes', 'o3');
    await goOn();
    expect(sent().parts).toEqual([
      { id: 'm1', value: 'o2' },
      { id: 'm2', value: 'o3' },
    ]);
  });
});

describe('a place in a picture', () => {
  const picture: Partial<Question> = {
    kind: 'hotspot',
    options: LINES,
    picture: {
      source: 'data:image/svg+xml;base64,PHN2Zy8+',
      width: 400,
      height: 200,
      description: 'A form with three fields',
      places: LINES.map(({ id }, i) => ({ id, x: i / 3, y: 0, width: 0.3, height: 0.5 })),
    },
  };

  it('can be chosen in the list that says the same in words', async () => {
    const { sent } = await arrange(picture);
    expect(screen.getByRole('img', { name: 'A form with three fields' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Ask for the reasons' }));
    await goOn();
    expect(sent().options).toEqual(['o2']);
  });

  it('can be chosen in the picture, and the list follows', async () => {
    await arrange(picture);
    const places = screen.getByRole('img').parentElement?.querySelectorAll('span') ?? [];
    await userEvent.click(places[2] as Element);
    expect(screen.getByRole('radio', { name: 'Answer the citizen' })).toBeChecked();
  });
});
