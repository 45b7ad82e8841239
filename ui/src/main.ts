import { askEarly } from './api/early';
import { FIRST } from './api/first';
import { obj } from './api/read';
import { LOADERS } from './i18n/loaders';
import { preferredLanguage } from './i18n/preferred';
import './styles/tokens.css';
import './styles/type.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/blocks.css';
import './styles/print.css';

const page = import('./page');

/**
 * Asks for what a signed-in athlete sees first, data and code, while React is still on its way. A
 * visitor's page asks who it is and nothing more.
 */
async function askFirst(): Promise<void> {
  const session = (await askEarly(FIRST.session)).clone();
  if (obj(await session.json())['signedIn'] !== true) return;
  const paths: string[] = [FIRST.state, FIRST.history];
  if (window.location.pathname === '/') paths.push(FIRST.planned, FIRST.diffs);
  paths.forEach((path) => void askEarly(path));
  // The first date makes the browser read its tables; now there is nothing to do but to wait.
  new Intl.DateTimeFormat().format();
  // Side by side with the page's own code it would only make the first paint wait.
  await page;
  await import('./shell/TrainingScreen');
}

// Without an answer the page asks again by itself and says what is wrong.
askFirst().catch(() => undefined);
const language = preferredLanguage();
if (language !== 'en') LOADERS[language]().catch(() => undefined);
