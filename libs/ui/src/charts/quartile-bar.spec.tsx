import { render, screen } from '@testing-library/react';
import { QuartileBar } from './quartile-bar';

function drawn(direction: 'ltr' | 'rtl') {
  const { container } = render(
    <QuartileBar
      description="Half of 12 agencies lie between 30% and 50%"
      quartiles={{ lower: 0.3, median: 0.4, upper: 0.5 }}
      own={0.25}
      interval={{ from: 0.2, to: 0.35 }}
      ticks={[{ value: 0, label: '0%' }]}
      legend={{ own: 'Your agency', half: 'Middle half', median: 'Median' }}
      direction={direction}
    />,
  );
  const picture = screen.getByRole('img', { name: /Half of 12 agencies/ });
  return {
    half: picture.querySelector('rect')?.getAttribute('x'),
    interval: ['x1', 'x2'].map((end) => picture.querySelector('.q-interval')?.getAttribute(end)),
    own: picture.querySelector('circle')?.getAttribute('cx'),
    legend: [...container.querySelectorAll('li')].map(({ textContent }) => textContent),
  };
}

describe('a share among quartiles', () => {
  it('stands on one scale with the middle half, named below', () => {
    expect(drawn('ltr')).toEqual({
      half: '30%',
      interval: ['20%', '35%'],
      own: '25%',
      legend: ['Your agency', 'Middle half', 'Median'],
    });
  });

  it('runs the other way where the page does', () => {
    expect(drawn('rtl')).toMatchObject({ half: '50%', interval: ['80%', '65%'], own: '75%' });
  });
});
