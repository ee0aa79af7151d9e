import { Options, type OptionKinds } from './options';

const kinds: OptionKinds = { grid: 'text', length: 'text', method: 'text', json: 'flag' };
const read = (...words: string[]): Options => Options.read('replay', words, kinds);

describe('options', () => {
  it('take their value from the next word or after an equals sign, a hyphen in front or not', () => {
    expect(read('--grid', '-4,4,33').text('grid')).toBe('-4,4,33');
    expect(read('--grid=-4,4,33').text('grid')).toBe('-4,4,33');
    expect(read('--json', '--length', '5').number('length', { from: 1, isWhole: true })).toBe(5);
  });

  it('are parted into lists', () => {
    expect(read('--method', 'mh, logistic,').list('method')).toEqual(['mh', 'logistic']);
    expect(read().list('method')).toEqual([]);
  });

  it.each([
    [
      () => read('--size', '3'),
      'replay does not know the option --size. It takes --grid, --length, --method, --json.',
    ],
    [() => read('file.csv'), 'replay does not know the word "file.csv".'],
    [() => read('--grid'), '--grid needs a value.'],
    [() => read('--grid', '--json'), '--grid needs a value.'],
    [() => read('--json=yes'), '--json takes no value.'],
    [() => read('--length', '1', '--length', '2'), '--length is given twice.'],
    [() => read().required('grid'), 'replay needs --grid.'],
    [
      () => read('--length', '1.5').number('length', { isWhole: true }),
      '--length is a whole number, not "1.5".',
    ],
    [() => read('--length', 'ten').number('length', { from: 1 }), '--length is a number from 1, not "ten".'],
    [
      () => read('--length', '0').number('length', { above: 0, to: 9 }),
      '--length is a number above 0 up to 9, not "0".',
    ],
    [() => read('--method', 'x').oneOf('method', ['eap', 'map']), '--method is one of eap, map, not "x".'],
  ])('are refused in one line (%#)', (call, message) => {
    expect(call).toThrow(message);
  });
});
