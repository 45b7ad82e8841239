import { expect, it } from 'vitest';
import { requestOf } from './requestId';

it('017-AC52 computes the id of a request as the server does', async () => {
  expect(await requestOf('user-1', '0b1c7f6e-58a1-4c1e-9b0d-7c2d6a9e4f11')).toBe(
    '960a49e6-9fd6-5507-a501-9abbd477d74a',
  );
});
