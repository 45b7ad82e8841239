// Lighthouse on the sign-in page and on the first page of the demo athlete, as a phone sees them.
//
//   ./trainer2 up --demo            in one terminal
//   node ui/dev/lighthouse.js [http://127.0.0.1:8080]
//
// Fetches Lighthouse with npx: it is needed for this alone. CHROME_PATH names the browser.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100 };
const CHROME_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
].join(' ');

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = mkdtempSync(join(tmpdir(), 'trainer2-lighthouse-'));

async function demoSession() {
  const response = await fetch(`${base}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'demo@trainer2.local', password: 'demo-trainer2' }),
  });
  if (!response.ok)
    throw new Error(`No demo athlete there: run ./trainer2 up --demo (${response.status}).`);
  return response.headers.getSetCookie()[0].split(';')[0];
}

/** Runs Lighthouse on a page and answers its report. */
function report(name, cookie) {
  const out = join(folder, `${name}.json`);
  const headers = join(folder, 'headers.json');
  writeFileSync(headers, JSON.stringify(cookie === undefined ? {} : { Cookie: cookie }));
  execFileSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      base,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      `--extra-headers=${headers}`,
      `--only-categories=${Object.keys(LEAST).join(',')}`,
      `--chrome-flags=${CHROME_FLAGS}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** What kept a category from its best. */
function lost({ categories, audits }, category) {
  return categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `    ${id}: ${audits[id].displayValue ?? audits[id].title}`);
}

let missed = 0;
try {
  for (const [name, cookie] of [
    ['sign-in', undefined],
    ['today', await demoSession()],
  ]) {
    const found = report(name, cookie);
    for (const [category, least] of Object.entries(LEAST)) {
      const score = Math.round(found.categories[category].score * 100);
      console.log(`${name.padEnd(8)} ${category.padEnd(14)} ${score} (at least ${least})`);
      if (score < least) missed++;
      if (score < 100) console.log(lost(found, category).join('\n'));
    }
    const { audits } = found;
    console.log(
      `${name.padEnd(8)} first paint ${audits['first-contentful-paint'].displayValue}, largest ` +
        `${audits['largest-contentful-paint'].displayValue}, blocked ${audits['total-blocking-time'].displayValue}, ` +
        `${audits['total-byte-weight'].displayValue}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = missed === 0 ? 0 : 1;
