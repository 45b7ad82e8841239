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

interface Deeds {
  /** Stops showing an answer that is being written. */
  onStop: (key: string) => void;
  /** Shows what came after an answer was stopped. */
  onShowRest: (key: string) => void;
  /** Asks again what was not answered; undefined when it is not known what that was. */
  onAskAgain?: () => void;
}

function Stopped({ item, onShow }: { item: CoachItem; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="line-note">{t('panels.chat.stopped')}</p>
      {item.rest !== undefined && (
        <button type="button" className="button" onClick={onShow}>
          {t('panels.chat.showAnswer')}
        </button>
      )}
    </>
  );
}

type CoachItem = Extract<ChatItem, { from: 'coach' }>;

/** The event behind an answer: what the log says, else it follows from the request. */
async function eventOf({ eventId, key }: CoachItem): Promise<Subject | undefined> {
  const at = eventId ?? (await replyEventId(key));
  return at === undefined ? undefined : { kind: 'event', at };
}

function CoachLine({ item, onStop, onShowRest, onAskAgain }: { item: CoachItem } & Deeds) {
  const { t } = useTranslation();
  return (
    <li className="line line-coach" aria-busy={isWorking(item)}>
      <span className="visually-hidden">{t('chat.coach')}</span>
      {item.text !== '' && <Markdown text={item.text} />}
      {item.final && <WhyButton of={() => eventOf(item)} what={t('chat.answer')} />}
      {isWorking(item) && (
        <div className="line-doing">
          <p className="line-note working">
            {t(`chat.state.${item.state ?? 'THINKING'}`)}
            {item.detail !== undefined && item.detail !== '' && <> · {item.detail}</>}
          </p>
          <button type="button" className="button" onClick={() => onStop(item.key)}>
            {t('panels.chat.stop')}
          </button>
        </div>
      )}
      {item.stopped === true && <Stopped item={item} onShow={() => onShowRest(item.key)} />}
      {item.state === 'FAILED' && (
        <div className="line-doing">
          <p className="line-note tone-bad">
            {t('chat.state.FAILED')}
            {item.detail !== undefined && <> · {item.detail}</>}
          </p>
          {onAskAgain !== undefined && (
            <button type="button" className="button" onClick={onAskAgain}>
              {t('panels.chat.askAgain')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** One line of the conversation with its fate: waiting, refused, being written, stopped. */
export function ChatMessage({
  item,
  delivery,
  ...deeds
}: { item: ChatItem; delivery?: Delivery } & Deeds) {
  return item.from === 'athlete' ? (
    <AthleteLine item={item} delivery={delivery} />
  ) : (
    <CoachLine item={item} {...deeds} />
  );
}
