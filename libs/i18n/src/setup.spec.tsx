import { act, render, screen } from '@testing-library/react';
import { SpeechProvider, startSpeaking, useChangeLanguage, useOfficialText, usePlace } from './index';

function Sample() {
  const t = useOfficialText();
  const { direction, language } = usePlace();
  const change = useChangeLanguage();
  return (
    <>
      <h1>{t('sign-in.title')}</h1>
      <p>{t('home.self-progress', { rated: 3, total: 1200 })}</p>
      <p>{`${language} ${direction}`}</p>
      <button onClick={() => void change('kk')}>kk</button>
    </>
  );
}

async function arrange(options: Parameters<typeof startSpeaking>[0]) {
  const i18n = await startSpeaking(options);
  render(
    <SpeechProvider i18n={i18n}>
      <Sample />
    </SpeechProvider>,
  );
}

describe('the language of the page', () => {
  it('is told to the document', async () => {
    await arrange({ language: 'ru', isPseudo: false });
    expect(screen.getByRole('heading', { name: 'Вход' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'ru');
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
  });

  it('changes without leaving the page', async () => {
    await arrange({ language: 'en', isPseudo: false });
    await act(async () => screen.getByRole('button').click());
    expect(await screen.findByRole('heading', { name: 'Кіру' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'kk');
  });

  it('reads from right to left, accented and longer, in the pseudo language', async () => {
    await arrange({ language: 'ru', isPseudo: true });
    expect(screen.getByRole('heading').textContent).toMatch(/^⟦Šîğñ îñ .+⟧$/);
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('en rtl')).toBeInTheDocument();
  });
});
