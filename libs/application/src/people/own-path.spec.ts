import { ownPath } from './own-path';

describe('a page to go on to', () => {
  it.each(['/', '/waves/7/test', '/results?search=%2F%2Fx', '/programmes#top'])('%s is ours', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\\b',
    '/a\r\nSet-Cookie: x=y',
    '/api/session',
    'results',
    '',
    undefined,
  ])('%j is not', (path) => {
    expect(ownPath(path)).toBe('/');
  });
});
