import { reportText } from './report';
import { aimWithin, count, plain, share, signed, text, type Section } from './study';

const section: Section = {
  title: 'Weights',
  meaning: 'Scales weigh.',
  tables: [
    {
      caption: 'Two scales',
      columns: [text('scale'), count('n'), share('right'), signed('bias'), plain('RMSE')],
      rows: [
        ['new|old', 12, 0.905, -0.0004, 0.25],
        ['broken', undefined, NaN, 0, Infinity],
      ],
    },
  ],
  aims: [
    aimWithin('Right', 0.905, { from: 0.88, to: 0.92, isShare: true }),
    aimWithin('Bias', 0.5, { from: -0.1, to: 0.1 }),
  ],
  notes: ['A note.'],
};
const made = { people: 100, seed: 'spring' };

describe('the text of a report', () => {
  it('writes each figure as its column wants it, and nothing where there is none', () => {
    const lines = reportText([section], made).split('\n');
    expect(lines).toContain('| scale | n | right | bias | RMSE |');
    expect(lines).toContain('| --- | ---: | ---: | ---: | ---: |');
    expect(lines).toContain('| new\\|old | 12 | 90.5 % | -0.000 | 0.250 |');
    expect(lines).toContain('| broken |  |  | +0.000 |  |');
  });

  it('says of each aim whether it is reached, and names the missed ones first', () => {
    const report = reportText([section], made);
    expect(report).toContain(
      'Of 2 aims 1 are reached, 1 is not:\n\n- Bias: aim -0.1 to 0.1: not reached (0.500)',
    );
    expect(report).toContain('- Right: aim 88 to 92 %: reached (90.5 %)');
    expect(report).toContain('- Bias: aim -0.1 to 0.1: **not** reached (0.500)');
  });

  it('names the command that writes it again', () => {
    expect(reportText([], made)).toContain('npm run qabilet -- validity --people 100 --seed spring');
  });
});
