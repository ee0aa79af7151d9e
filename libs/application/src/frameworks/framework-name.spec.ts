import { frameworkNameOf, freeVersion } from './framework-name';

describe('The name of a framework', () => {
  it('ends with its version where the title says one', () => {
    expect(frameworkNameOf('DigComp 3.0')).toEqual({ code: 'digcomp', title: 'DigComp', version: '3.0' });
  });

  it('is the whole title of version 1 otherwise', () => {
    expect(frameworkNameOf(' Skills of our ministry ')).toEqual({
      code: 'skills-of-our-ministry',
      title: 'Skills of our ministry',
      version: '1',
    });
  });

  it('has a code of letters of any script', () => {
    expect(frameworkNameOf('Цифровые навыки (ГС) 2').code).toBe('цифровые-навыки-гс');
  });

  it('has a code even when the title has no letter', () => {
    expect(frameworkNameOf('— ').code).toBe('framework');
  });
});

describe('A version', () => {
  it('is taken as it is when it is free', () => {
    expect(freeVersion('3.0', ['2.2'])).toBe('3.0');
  });

  it('tells its revision when it is not', () => {
    expect(freeVersion('3.0', ['3.0'])).toBe('3.0 (2)');
    expect(freeVersion('3.0', ['3.0', '3.0 (2)'])).toBe('3.0 (3)');
  });
});
