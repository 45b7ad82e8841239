import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { list, obj, str, strings, type Json } from '../api/read';
import { formatDay, formatMoment } from '../i18n/format';
import { subjectOf, type Subject } from './explain';
import { Facts } from './Facts';
import { InWords } from './InWords';
import { saidOf } from './sentences';
import { SetsTable } from './SetsTable';
import { useEventTitle } from './useEventTitle';

type Open = (at: Subject) => void;

function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="why-section">
      <h3>{t(`why.sections.${name}`)}</h3>
      {children}
    </section>
  );
}

type SectionName =
  'served' | 'models' | 'steps' | 'inputs' | 'event' | 'causes' | 'context' | 'coach' | 'effects';

/** An event, or a place to look, as one line of the chain. */
function Link({ item, open }: { item: Json; open: Open }) {
  const { t } = useTranslation();
  const title = useEventTitle();
  const eventId = str(item['eventId']);
  const found = eventId === undefined ? subjectOf(str(item['href']) ?? '') : null;
  const subject: Subject | null = eventId === undefined ? found : { kind: 'event', at: eventId };
  const kind = item['kind'];
  const text =
    eventId !== undefined
      ? title(str(item['type']) ?? '')
      : kind === 'fatigue' || kind === 'weekly-review'
        ? t(`why.kinds.${kind}`, {
            at: kind === 'fatigue' ? formatDay(found?.at ?? '') : found?.at,
          })
        : String(kind);
  const payload = obj(item['payload']);
  const said = str(payload['text']) ?? str(payload['reason']) ?? str(payload['decision']);
  return (
    <li>
      <div className="why-line">
        <strong>{text}</strong>
        {str(item['occurredAt']) !== undefined && (
          <span className="quiet">{formatMoment(str(item['occurredAt']) ?? '')}</span>
        )}
        {subject !== null && (
          <button type="button" className="button-link" onClick={() => open(subject)}>
            {t('why.open')}
            <span className="visually-hidden">: {text}</span>
          </button>
        )}
      </div>
      {said !== undefined && <p className="why-said">{said}</p>}
    </li>
  );
}

function Chain({ name, items, open }: { name: 'causes' | 'effects'; items: Json[]; open: Open }) {
  if (items.length === 0) return null;
  return (
    <Section name={name}>
      <ol className="why-chain">
        {items.map((item, index) => (
          <Link key={str(item['eventId']) ?? index} item={item} open={open} />
        ))}
      </ol>
    </Section>
  );
}

function FactsSection({ name, of }: { name: SectionName; of: Json }) {
  if (Object.keys(of).length === 0) return null;
  return (
    <Section name={name}>
      <Facts of={of} />
    </Section>
  );
}

function Inputs({ inputs, open }: { inputs: Json; open: Open }) {
  const { t } = useTranslation();
  const { sets, days, ...rest } = inputs;
  const places = strings(days).flatMap((href) => subjectOf(href) ?? []);
  return (
    <Section name="inputs">
      {list(sets).length > 0 && <SetsTable sets={list(sets)} open={open} />}
      {places.length > 0 && (
        <details>
          <summary>{t('why.days')}</summary>
          <ul className="why-places">
            {places.map((place) => (
              <li key={place.at}>
                <button type="button" className="button-link" onClick={() => open(place)}>
                  {formatDay(place.at)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Facts of={rest} />
    </Section>
  );
}

function EventFacts({ event }: { event: Json }) {
  const title = useEventTitle();
  if (Object.keys(event).length === 0) return null;
  return (
    <Section name="event">
      <p>
        <strong>{title(str(event['type']) ?? '')}</strong>{' '}
        <span className="quiet">{formatMoment(str(event['occurredAt']) ?? '')}</span>
      </p>
      <Facts of={obj(event['payload'])} />
    </Section>
  );
}

/** The named values without some that have a better place. */
function without(of: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));
}

/** An explanation: in a sentence, then from what and what followed; how it was worked out in detail. */
export function Explanation({ of, open }: { of: Json; open: Open }) {
  const { t } = useTranslation();
  const served = without(obj(of['served']), ['muscles', 'signals', 'records', 'unmapped']);
  const known = saidOf(of) !== null;
  const details = (
    <>
      <EventFacts event={obj(of['event'])} />
      <FactsSection name="served" of={served} />
      <FactsSection name="steps" of={obj(of['steps'])} />
      <FactsSection name="models" of={obj(of['models'])} />
      <FactsSection name="coach" of={obj(of['coach'])} />
      {of['context'] !== undefined && (
        <Section name="context">
          <details>
            <summary>{str(of['contextNote']) ?? '…'}</summary>
            <Facts of={obj(of['context'])} />
          </details>
        </Section>
      )}
    </>
  );
  return (
    <>
      <InWords of={of} />
      {of['inputs'] !== undefined && <Inputs inputs={obj(of['inputs'])} open={open} />}
      <Chain name="causes" items={list(of['causes'])} open={open} />
      <Chain name="effects" items={list(of['effects'])} open={open} />
      {/* Raw values stand behind the sentence; without one they are the explanation. */}
      {known ? (
        <details>
          <summary>{t('why.details')}</summary>
          {details}
        </details>
      ) : (
        details
      )}
    </>
  );
}
