import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AuthScreen } from './AuthScreen';

const fetchMock = vi.fn<typeof fetch>();

function answer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status });
}

function bodyOf(call: number): unknown {
  const body = fetchMock.mock.calls[call]?.[1]?.body;
  return typeof body === 'string' ? JSON.parse(body) : undefined;
}

beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal('fetch', fetchMock);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AuthScreen />
    </QueryClientProvider>,
  );
});

afterEach(() => vi.unstubAllGlobals());

async function fillRegistration() {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /New here/ }));
  await user.type(screen.getByLabelText('Email'), ' ada@example.org ');
  await user.type(screen.getByLabelText('Password'), 'correct horse');
  await user.type(screen.getByLabelText('Display name'), 'Ada');
  await user.click(screen.getByRole('radio', { name: 'lb' }));
  await user.click(screen.getByRole('button', { name: 'Create account' }));
}

describe('the sign-in screen', () => {
  it('makes an account and opens a session for it', async () => {
    fetchMock.mockImplementation(() => Promise.resolve(answer(200, {})));
    await fillRegistration();
    await vi.waitFor(() => expect(fetchMock).toHaveBeenCalledTimes(2));
    expect(fetchMock.mock.calls.map(([path]) => path)).toEqual(['/auth/register', '/auth/login']);
    expect(bodyOf(0)).toEqual({
      email: 'ada@example.org',
      password: 'correct horse',
      displayName: 'Ada',
      zoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
      unit: 'lb',
    });
  });

  it('shows what the gateway refuses at the field', async () => {
    const problem = {
      code: 'INVALID',
      title: 'Not valid',
      errors: [{ path: '/password', message: 'Too common.' }],
    };
    fetchMock.mockResolvedValue(answer(400, problem));
    await fillRegistration();
    expect(await screen.findByText('Too common.')).toBeDefined();
    const password = screen.getByLabelText('Password');
    expect(password.getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText('Not valid')).toBeNull();
  });

  it('says so when the sign-in is wrong', async () => {
    const user = userEvent.setup();
    fetchMock.mockResolvedValue(answer(401, { code: 'BAD', detail: 'Wrong email or password.' }));
    await user.type(screen.getByLabelText('Email'), 'ada@example.org');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Wrong email or password.')).toBeDefined();
  });

  it('says so when the gateway cannot be reached', async () => {
    const user = userEvent.setup();
    fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText(/cannot be reached/)).toBeDefined();
  });
});
