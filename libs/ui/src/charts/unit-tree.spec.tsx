import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UnitTree, type UnitBranch } from './unit-tree';

const OFFICE: UnitBranch = { key: 'office', name: 'Office', figure: 'Not shown', inside: [] };
const REGION: UnitBranch = { key: 'region', name: 'Region', share: 0.25, figure: '25%', inside: [OFFICE] };
const MINISTRY: UnitBranch = {
  key: 'ministry',
  name: 'Ministry',
  share: 1,
  figure: '100%',
  inside: [REGION],
};

function arrange(units: readonly UnitBranch[] = [MINISTRY], direction: 'ltr' | 'rtl' = 'ltr') {
  const { container } = render(
    <UnitTree units={units} direction={direction} text={{ inside: (count) => `${count} inside` }} />,
  );
  const part = () => [...container.querySelectorAll('.q-share-part')].map((bar) => bar.getAttribute('x'));
  return { container, part };
}

describe('the organisation tree', () => {
  it('is a list within a list, with each figure in words', () => {
    arrange();
    const [ministry, region, office] = screen.getAllByRole('listitem');
    expect(ministry).toContainElement(region!);
    expect(region).toContainElement(office!);
    expect(office).toHaveTextContent('OfficeNot shown');
  });

  it('closes and opens a unit by its button, and says how much it holds while it is closed', async () => {
    arrange();
    const ministry = screen.getByRole('button', { name: 'Ministry', expanded: true });
    ministry.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Ministry 2 inside', expanded: false })).toHaveFocus();
    expect(screen.queryByText('Region')).not.toBeInTheDocument();
  });

  it('asks for what is inside a unit when it is opened, and shows it once it is there', async () => {
    const asked: string[] = [];
    const tree = (region: UnitBranch) => (
      <UnitTree
        units={[region]}
        direction="ltr"
        text={{ inside: (count) => `${count} inside` }}
        onOpen={(key) => asked.push(key)}
      />
    );
    const { rerender } = render(tree({ ...REGION, inside: [], further: 1 }));
    await userEvent.click(screen.getByRole('button', { name: 'Region 1 inside', expanded: false }));
    expect(asked).toEqual(['region']);
    rerender(tree(REGION));
    expect(screen.getByText('Office')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Region', expanded: true })).toHaveFocus();
  });

  it('draws no bar where the share may not be shown', () => {
    const { container } = arrange([OFFICE]);
    expect(container.querySelector('.q-share-part')).toBeNull();
    expect(container.querySelector('.q-share-whole--hidden')).not.toBeNull();
  });

  it('fills its bars from the side on which the page begins', () => {
    expect(arrange([{ ...REGION, inside: [] }]).part()).toEqual(['0%']);
    expect(arrange([{ ...REGION, inside: [] }], 'rtl').part()).toEqual(['75%']);
  });

  it('opens a large organisation only so far as it can be overlooked', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...REGION, key: `region-${index}` }));
    arrange([{ ...MINISTRY, inside: many }]);
    expect(screen.getAllByRole('listitem')).toHaveLength(61);
  });
});
