import { negotiate } from './languages';

describe('negotiate', () => {
  it('takes the first wanted language the pages speak', () => {
    expect(negotiate(['de-DE', 'kk-Cyrl-KZ', 'ru'])).toBe('kk');
  });

  it('falls back to English', () => {
    expect(negotiate(['de', 'fr-CA'])).toBe('en');
    expect(negotiate([])).toBe('en');
  });
});
