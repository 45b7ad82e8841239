import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { startTexts } from '../i18n/setup';

await startTexts();

// Code of a panel is loaded when it is drawn; a busy machine takes more than the second that is the default.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
