import { render, screen, within } from '@testing-library/react';
import { ShareBars, type ShareBar } from './share-bars';

const PARTS = [
  { tone: 0, label: 'Below Basic' },
  { tone: 1, label: 'Basic' },
  { tone: 2, label: 'Intermediate' },
] as const;

const SEARCHING: ShareBar = {
  key: '1.1',
  name: 'Searching',
  count: 'n = 12',
  description: 'Searching: 10% below Basic, 30% Basic, 60% Intermediate',
  shares: [0.1, 0.3, 0.6],
};

function arrange(direction: 'ltr' | 'rtl' = 'ltr') {
  render(
    <ShareBars
      parts={PARTS}
      bars={[SEARCHING]}
      percent={(share) => `${Math.round(share * 100)}%`}
      direction={direction}
    />,
  );
  const picture = screen.getByRole('img', { name: SEARCHING.description });
  const places = [...picture.querySelectorAll('rect')].map((part) => [
    part.getAttribute('x'),
    part.getAttribute('width'),
  ]);
  return { picture, places };
}

describe('the share bars', () => {
  it('say each bar in words, and how many people stand behind it', () => {
    arrange();
    expect(screen.getByText('Searching')).toBeInTheDocument();
    expect(screen.getByText('n = 12')).toBeInTheDocument();
  });

  it('lay the parts one after the other, and fill the whole', () => {
    expect(arrange().places).toEqual([
      ['0%', '10%'],
      ['10%', '30%'],
      ['40%', '60%'],
    ]);
  });

  it('begin at the other edge where the page does', () => {
    expect(arrange('rtl').places).toEqual([
      ['90%', '10%'],
      ['60%', '30%'],
      ['0%', '60%'],
    ]);
  });

  it('write a figure only into parts that have room for it', () => {
    const { picture } = arrange();
    expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['30%', '60%']);
  });

  it('name every part beside its colour', () => {
    arrange();
    const [legend] = screen.getAllByRole('list');
    expect(
      within(legend!)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Below Basic', 'Basic', 'Intermediate']);
  });
});
