import { useTranslation } from 'react-i18next';
import type { Delivery } from '../realtime/outbox';
import { isWorking, type ChatItem } from './chatLog';
import { Markdown } from './Markdown';
import type { Subject } from '../why/explain';
import { WhyButton } from '../why/WhyButton';
import { replyEventId } from '../why/replyEvent';

function AthleteLine({ item, delivery }: { item: ChatItem; delivery?: Delivery }) {
  const { t } = useTranslation();
  return (
    <li className="line line-athlete">
      <span className="visually-hidden">{t('chat.you')}</span>
      <p className="line-text">{item.text}</p>
      {delivery?.state === 'pending' && <p className="line-note">{t('chat.pending')}</p>}
      {delivery?.state === 'failed' && (
        <p className="line-note tone-bad">{t('chat.refused', { reason: delivery.message })}</p>
      )}
    </li>
  );
}

type CoachItem = Extract<ChatItem, { from: 'coach' }>;

/** The event behind an answer: what the log says, else it follows from the request. */
async function eventOf({ eventId, key }: CoachItem): Promise<Subject | undefined> {
  const at = eventId ?? (await replyEventId(key));
  return at === undefined ? undefined : { kind: 'event', at };
}

function CoachLine({ item }: { item: CoachItem }) {
  const { t } = useTranslation();
  return (
    <li className="line line-coach" aria-busy={isWorking(item)}>
      <span className="visually-hidden">{t('chat.coach')}</span>
      {item.text !== '' && <Markdown text={item.text} />}
      {item.final && <WhyButton of={() => eventOf(item)} what={t('chat.answer')} />}
      {isWorking(item) && (
        <p className="line-note working">
          {t(`chat.state.${item.state ?? 'THINKING'}`)}
          {item.detail !== undefined && item.detail !== '' && <> · {item.detail}</>}
        </p>
      )}
      {item.state === 'FAILED' && (
        <p className="line-note tone-bad">
          {t('chat.state.FAILED')}
          {item.detail !== undefined && <> · {item.detail}</>}
        </p>
      )}
    </li>
  );
}

/** One line of the conversation with its fate: waiting, refused, being written. */
export function ChatMessage({ item, delivery }: { item: ChatItem; delivery?: Delivery }) {
  return item.from === 'athlete' ? (
    <AthleteLine item={item} delivery={delivery} />
  ) : (
    <CoachLine item={item} />
  );
}
