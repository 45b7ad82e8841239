import { list, obj, type Json } from '../api/read';
import { formatDay, formatMoment, formatNumber } from '../i18n/format';
import { asWords } from './explain';

/** Places in the machinery that say nothing to an athlete. */
const HIDDEN = new Set(['cursor', 'userId', 'eventId', 'facts', 'trace', 'zoneId', 'surfaces']);
const MAX_DEPTH = 3;

function plain(value: string | number | boolean): string {
  if (typeof value === 'number') return formatNumber(value, 3);
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatMoment(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : value;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function Value({ value, depth }: { value: unknown; depth: number }) {
  if (isPlain(value)) return <>{plain(value)}</>;
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return <>{value.map(plain).join(', ')}</>;
    return (
      <ul className="why-items">
        {list(value).map((item, index) => (
          <li key={index}>
            <Facts of={item} depth={depth + 1} />
          </li>
        ))}
      </ul>
    );
  }
  return <Facts of={obj(value)} depth={depth + 1} />;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Named values, readable; what is empty or about the machinery is left out. */
export function Facts({ of, depth = 0 }: { of: Json; depth?: number }) {
  const entries = Object.entries(of).filter(
    ([name, value]) => !HIDDEN.has(name) && !isEmpty(value),
  );
  if (entries.length === 0 || depth > MAX_DEPTH) return null;
  return (
    <dl className="why-facts">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{asWords(name)}</dt>
          <dd>
            <Value value={value} depth={depth} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
