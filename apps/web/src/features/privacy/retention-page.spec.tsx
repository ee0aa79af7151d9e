import type { RetentionRow } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const ROWS: readonly RetentionRow[] = [
  { dataClass: 'people', years: 10, due: 0, ranAt: '2026-11-23T09:00:00Z' },
  {
    dataClass: 'viewings',
    years: 1,
    due: 3,
    ranAt: '2026-11-23T09:00:00Z',
    takenAt: '2026-11-01T09:00:00Z',
    taken: 1200,
  },
  { dataClass: 'traces', years: 5, due: 0 },
];

async function arrange() {
  const privacy = {
    retention: jest.fn().mockResolvedValue(ROWS),
    setRetention: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ path: '/retention', me: meWith({ roles: ['administrator'] }), answers: { privacy } });
  await screen.findByRole('heading', { level: 1, name: 'What is kept, and how long' });
  const row = (name: RegExp) => screen.getByRole('row', { name });
  const change = async (name: RegExp, years: string) => {
    await userEvent.click(within(row(name)).getByRole('button', { name: /^Change/ }));
    const field = screen.getByRole('textbox', { name: 'Years' });
    await userEvent.clear(field);
    await userEvent.type(field, years);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    return field;
  };
  return { privacy, row, change };
}

describe('what is kept and how long', () => {
  it('tells of each class its years, what is due, and what was taken away when', async () => {
    const { row } = await arrange();
    expect(row(/Names of people/)).toHaveTextContent(/10 years0.*Nothing so far/);
    expect(row(/looked at whose/)).toHaveTextContent(/1 year3.*1,200 on/);
    expect(row(/Ended sessions/)).toHaveTextContent(/5 years0Not yetNothing so far/);
  });

  it('is changed by an administrator', async () => {
    const { privacy, change } = await arrange();
    await change(/looked at whose/, '7');
    expect(privacy.setRetention).toHaveBeenCalledWith({ dataClass: 'viewings', years: 7 });
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Saved. Who has looked at whose result: 7 years.',
    );
  });

  it.each(['0', '101', '2.5', 'ten', ''])('is not taken as %j years', async (years) => {
    const { privacy, change } = await arrange();
    const field = await change(/Ended sessions/, years === '' ? ' ' : years);
    expect(field).toBeInvalid();
    expect(screen.getByText('Enter a whole number from 1 to 100')).toBeInTheDocument();
    expect(privacy.setRetention).not.toHaveBeenCalled();
  });
});

describe('somebody without a name', () => {
  const person = {
    personId: 'p1',
    name: 'Nameless 1a2b3c4d',
    email: '9b2@nameless.invalid',
    roles: [],
    disabled: true,
    hasSecondFactor: false,
  };
  const named = {
    ...person,
    personId: 'p2',
    name: 'Dana Alieva',
    email: 'dana@gov.example',
    disabled: false,
  };
  const open = async (takeNameAway = jest.fn().mockResolvedValue(undefined)) => {
    const people = { list: jest.fn().mockResolvedValue({ rows: [person, named], total: 2 }), takeNameAway };
    await renderPage({ path: '/people', me: meWith({ roles: ['administrator'] }), answers: { people } });
    await screen.findByRole('heading', { level: 1, name: 'People' });
    return takeNameAway;
  };

  it('stands in the list as a number, without an address and with nothing to change', async () => {
    await open();
    const row = screen.getByRole('row', { name: /No name kept \(1a2b3c4d\)/ });
    expect(row).not.toHaveTextContent('nameless.invalid');
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Dana Alieva/ })).toHaveTextContent('dana@gov.example');
  });

  it('is made of a person only after being asked once more', async () => {
    const takeNameAway = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Change roles of Dana Alieva' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take the name away for good' }));
    expect(takeNameAway).not.toHaveBeenCalled();
    const dialog = screen.getByRole('dialog', { name: 'Take the name of Dana Alieva away for good?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Take the name away for good' }));
    expect(takeNameAway).toHaveBeenCalledWith('p2');
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('The name is gone.');
  });
});
