import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('023-AC9 types, readers, limits, codes and actions are what the contract says', () => {
  const check = spawnSync(process.execPath, ['dev/contract.js', '--check'], { encoding: 'utf8' });
  expect(check.stderr).toBe('');
  expect(check.status).toBe(0);
});
