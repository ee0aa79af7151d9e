import { read } from './text';

describe('reading a text', () => {
  it('gives the wanted language', () => {
    expect(read({ en: 'Level', ru: 'Уровень' }, 'ru')).toEqual({ text: 'Уровень', language: 'ru' });
  });

  it('falls back to English and says so', () => {
    expect(read({ en: 'Level', ru: 'Уровень' }, 'kk')).toEqual({ text: 'Level', language: 'en' });
  });
});
