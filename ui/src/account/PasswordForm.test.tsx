import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PasswordForm } from './PasswordForm';

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal('fetch', fetchMock);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PasswordForm />
    </QueryClientProvider>,
  );
});
afterEach(() => vi.unstubAllGlobals());

async function change(status: number, body: object): Promise<void> {
  fetchMock.mockResolvedValue(new Response(JSON.stringify(body), { status }));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Change the password…' }));
  await user.type(screen.getByLabelText('The present password'), 'correct horse');
  await user.type(screen.getByLabelText('The new password'), 'a better battery');
  await user.click(screen.getByRole('button', { name: 'Change' }));
}

describe('the change of a password (024-AC17)', () => {
  it('sends both and says how many sessions have ended', async () => {
    await change(200, { ended: 2 });
    expect(await screen.findByText('Changed. 2 other sessions have ended.')).toBeDefined();
    const [path, init] = fetchMock.mock.calls[0] ?? [];
    expect(path).toBe('/account/password');
    expect(init?.body).toBe(
      JSON.stringify({ oldPassword: 'correct horse', newPassword: 'a better battery' }),
    );
  });

  it('shows a refusal at the field it is about', async () => {
    await change(400, {
      code: 'VALIDATION_FAILED',
      message: 'Not changed.',
      errors: [{ path: 'newPassword', code: 'TOO_COMMON', message: 'is one that many people use' }],
    });
    expect(await screen.findByText(/many people use$/)).toBeDefined();
    expect(screen.getByLabelText('The new password').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('The present password').getAttribute('aria-invalid')).toBe(
      'false',
    );
  });
});
