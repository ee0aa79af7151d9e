import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageSwitch } from './language-switch';

const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'kk', name: 'Қазақша' },
];

function arrange() {
  const onChange = jest.fn();
  render(<LanguageSwitch label="Language" languages={LANGUAGES} current="en" onChange={onChange} />);
  return { onChange, opener: screen.getByRole('button', { name: 'Language: English' }) };
}

describe('the language switch', () => {
  it('offers the languages by their own names, each marked as what it is', async () => {
    const { opener } = arrange();
    await userEvent.click(opener);
    expect(screen.getByRole('button', { name: 'Қазақша' })).toHaveAttribute('lang', 'kk');
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-current', 'true');
  });

  it('changes nothing while it is only opened', async () => {
    const { opener, onChange } = arrange();
    await userEvent.click(opener);
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells the chosen language and gives the focus back', async () => {
    const { opener, onChange } = arrange();
    await userEvent.click(opener);
    await userEvent.click(screen.getByRole('button', { name: 'Қазақша' }));
    expect(onChange).toHaveBeenCalledWith('kk');
    expect(opener).toHaveFocus();
    expect(opener).toHaveAttribute('aria-expanded', 'false');
  });

  it('closes on Escape', async () => {
    const { opener } = arrange();
    await userEvent.click(opener);
    await userEvent.keyboard('{Escape}');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    expect(opener).toHaveFocus();
  });
});
