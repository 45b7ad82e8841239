import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Presets } from './Presets';

function Field() {
  const [chosen, setChosen] = useState<readonly string[]>(['dumbbell']);
  return (
    <>
      <Presets chosen={chosen} onChange={setChosen} />
      <output>{chosen.join(', ')}</output>
    </>
  );
}

it('022-AC35 the equipment of most people is one press, which shows what is chosen', async () => {
  const user = userEvent.setup();
  render(<Field />);
  const pressed = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';
  expect(pressed('Dumbbells at home')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Full gym' }));
  expect(screen.getByRole('status').textContent).toBe(
    'barbell, dumbbell, cable, machine, e-z curl bar',
  );
  expect(pressed('Full gym')).toBe(true);
  expect(pressed('Dumbbells at home')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Only the body' }));
  expect(screen.getByRole('status').textContent).toBe('');
  expect(pressed('Only the body')).toBe(true);
});
