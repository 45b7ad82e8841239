import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../i18n/setup';

afterEach(() => {
  cleanup();
  localStorage.clear();
});
