import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Checkboxes, Radios } from './choices';

const CHOICES = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second', hint: 'with a hint' },
];

function Sample({ error }: { readonly error?: string }) {
  const [value, setValue] = useState<string>();
  const [values, setValues] = useState<readonly string[]>([]);
  return (
    <>
      <Radios
        id="one"
        label="Pick one"
        name="one"
        choices={CHOICES}
        value={value}
        error={error}
        onChange={setValue}
      />
      <Checkboxes label="Pick many" name="many" choices={CHOICES} values={values} onChange={setValues} />
      <output>{values.join()}</output>
    </>
  );
}

describe('choices', () => {
  it('start with nothing chosen', () => {
    render(<Sample />);
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  });

  it('are named by their own text and described by their hint', () => {
    render(<Sample />);
    const second = screen.getByRole('radio', { name: 'Second' });
    expect(second).toHaveAccessibleDescription('with a hint');
  });

  it('stand in a group that says what is wrong', () => {
    render(<Sample error="Choose one" />);
    expect(screen.getByRole('radiogroup', { name: 'Pick one' })).toHaveAccessibleDescription('Choose one');
    expect(screen.getByRole('radiogroup', { name: 'Pick one' })).toBeInvalid();
  });

  it('can be reached and chosen by keyboard alone', async () => {
    render(<Sample />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'First' })).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Second' })).toBeChecked();
  });

  it('report several in the order in which they are offered', async () => {
    render(<Sample />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Second' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'First' }));
    expect(screen.getByRole('status')).toHaveTextContent('a,b');
  });

  it('give the first control the id of the field, where the error summary leads', () => {
    render(<Sample />);
    expect(screen.getAllByRole('radio')[0]).toHaveAttribute('id', 'one');
  });
});
