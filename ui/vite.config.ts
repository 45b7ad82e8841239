import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The gateway (or the scripted one, `npm run dev:fake`) that the dev server passes calls to. */
const gateway = process.env['TRAINER2_GATEWAY'] ?? 'http://127.0.0.1:8080';
const restPaths = [
  '/auth',
  '/events',
  '/state',
  '/exercises',
  '/imports',
  '/plan',
  '/health',
  '/explain',
  '/fatigue',
  '/weekly-reviews',
  '/export',
  '/account',
];

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // Inlined assets would be data: URLs, which the page's CSP allows for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      ...Object.fromEntries(restPaths.map((path) => [path, gateway])),
      '/realtime': { target: gateway, ws: true },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    // Two workers at most: the build machine may be small and Maven runs beside us.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
