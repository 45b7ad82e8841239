import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askEarly, forgetEarly } from './early';
import { post, request } from './http';

const asked = vi.fn((path: string, _init?: RequestInit) =>
  Promise.resolve(Response.json({ path, nth: asked.mock.calls.length })),
);

beforeEach(() => {
  asked.mockClear();
  vi.stubGlobal('fetch', asked);
});

afterEach(() => {
  forgetEarly();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an answer that was asked for early', () => {
  it('goes to the first who wants it, and only to them', async () => {
    void askEarly('/state');
    expect(await request('/state')).toEqual({ path: '/state', nth: 1 });
    expect(await request('/state')).toEqual({ path: '/state', nth: 2 });
  });

  it('is read by who asked early as well', async () => {
    const early = askEarly('/auth/session').then((answer) => answer.clone().json());
    expect(await request('/auth/session')).toEqual(await early);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is none after something was changed', async () => {
    void askEarly('/state');
    await post('/auth/login', {});
    expect(await request('/state')).toEqual({ path: '/state', nth: 3 });
  });

  it('is none after half a minute', async () => {
    vi.useFakeTimers();
    void askEarly('/state');
    vi.advanceTimersByTime(30_000);
    expect(await request('/state')).toEqual({ path: '/state', nth: 2 });
  });

  it('that failed is a failure of who takes it, and of nobody else', async () => {
    asked.mockRejectedValueOnce(new TypeError('no connection'));
    void askEarly('/state');
    await expect(request('/state')).rejects.toThrow('no connection');
    expect(await request('/state')).toEqual({ path: '/state', nth: 2 });
  });
});
