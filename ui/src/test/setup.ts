import 'fake-indexeddb/auto';
import { focusManager, onlineManager } from '@tanstack/react-query';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { startTexts } from '../i18n/setup';
import { forgetKept } from '../offline/kept';

await startTexts();

// Code of a panel is loaded when it is drawn; a busy machine takes more than the second that is the default.
configure({ asyncUtilTimeout: 10_000 });

// Test files share a page, so nothing of one test may reach the next.
afterEach(async () => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
  onlineManager.setOnline(true);
  focusManager.setFocused(undefined);
  await forgetKept();
});
