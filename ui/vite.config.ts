import react from '@vitejs/plugin-react';
import { preloadPage } from './dev/preloadPage.ts';
import { VitePWA } from 'vite-plugin-pwa';
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
  '/lifts',
  '/workouts',
  '/export',
  '/account',
];

export default defineConfig({
  plugins: [
    react(),
    preloadPage(),
    VitePWA({
      // Registered by our own code; an inline script would break the content security policy.
      injectRegister: null,
      manifest: {
        name: 'Trainer2',
        short_name: 'Trainer2',
        description: 'A coach that knows every set you logged.',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f3f4f7',
        theme_color: '#0b0d11',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,woff2}'],
        navigateFallback: '/index.html',
        // Everything else under our origin is the API: never answered from what was kept.
        navigateFallbackAllowlist: [/^\/$/, /^\/app\//],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    target: 'es2022',
    // Inlined assets would be data: URLs, which the page's CSP allows for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What is needed together comes together: a dozen small files would wait for each other.
        codeSplitting: {
          groups: [
            { name: 'entry', test: /src\/main\.ts$/, priority: 3 },
            { name: 'page', test: /src\/page\.tsx$/, priority: 2 },
            { name: 'training', test: /src\/shell\/TrainingScreen\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    // The templates of programs lie beside the client.
    fs: { allow: ['..'] },
    proxy: {
      ...Object.fromEntries(restPaths.map((path) => [path, gateway])),
      '/realtime': { target: gateway, ws: true },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    // A page for each of the workers and not for each file: making pages took most of the time.
    isolate: false,
    // Two workers at most: the build machine may be small and Maven runs beside us.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
