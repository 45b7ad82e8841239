import { list, obj, str, type Json } from '../api/read';
import { en } from '../i18n/en';

const NAMES = en.canvas.names;

type Component = keyof typeof NAMES;

/** The text that names a panel in the language of the client. */
export interface NameKey {
  readonly key: 'canvas.panel' | `canvas.names.${Component}`;
}

function isNamed(component: unknown): component is Component {
  return typeof component === 'string' && component in NAMES;
}

/** @returns the root component of a panel by its messages; undefined before there is one */
export function rootOf(messages: readonly Json[]): Json | undefined {
  const components = messages.flatMap((m) => list(obj(m['updateComponents'])['components']));
  return components.findLast(({ id }) => id === 'root');
}

/**
 * @returns the title its creator gave a panel; where that is only the English name of its component,
 *   or none was given, the text that names the component
 */
export function nameOf(messages: readonly Json[]): string | NameKey {
  const themes = messages.map((message) => obj(obj(message['createSurface'])['theme']));
  const given = themes.map((theme) => str(theme['title'])).findLast((title) => title !== undefined);
  const component = rootOf(messages)?.['component'];
  if (isNamed(component)) {
    if (given === undefined || given === NAMES[component])
      return { key: `canvas.names.${component}` };
  }
  return given ?? { key: 'canvas.panel' };
}
