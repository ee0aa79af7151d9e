import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page';

describe('the page of my data', () => {
  it('gives all of it as a document and as a table', async () => {
    await renderPage({ path: '/my-data', answers: {} });
    expect(await screen.findByRole('heading', { level: 1, name: 'Your data' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download as a document (JSON)' })).toHaveAttribute(
      'href',
      '/api/my/data',
    );
    expect(screen.getByRole('link', { name: 'Download as a table (CSV)' })).toHaveAttribute(
      'href',
      '/api/my/data/csv',
    );
  });

  it('is one step away from every page', async () => {
    await renderPage({ path: '/my-data', answers: {} });
    expect(await screen.findByRole('link', { name: 'Your data' })).toHaveAttribute('href', '/my-data');
  });
});
