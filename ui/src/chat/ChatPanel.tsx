import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shared/Notice';
import { ChatMessage } from './ChatMessage';
import { isVisible } from './chatLog';
import { Composer } from './Composer';
import { useConversation } from './ConversationProvider';
import { useQuestions } from './useQuestions';
import { allowSound } from '../workout/ring';
import './chat.css';

/** How far from the end (px) still counts as reading along. */
const NEAR_END = 120;

/** Where an element ends (px) within what scrolls. */
function endOf({ offsetTop, offsetHeight }: HTMLElement): number {
  return offsetTop + offsetHeight;
}

/**
 * The conversation with the coach, and where the athlete writes.
 *
 * @param children what stands between both: the cards of the coach
 */
export function ChatPanel({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const { items, deliveries, send, history, stop, showRest } = useConversation();
  const questions = useQuestions(items);
  const scroll = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const reading = useRef(true);
  const lines = items.filter(isVisible);

  useEffect(() => {
    // Someone who scrolled up to read is left alone; an empty log has no end to go to.
    if (!reading.current || items.length === 0) return undefined;
    // With the next frame, which lays out the page anyway: measuring now would do it once more.
    const frame = requestAnimationFrame(() => {
      const box = scroll.current;
      // A week that waits to be begun stays in sight while the coach still speaks.
      const end = box?.querySelector<HTMLElement>('[data-end]') ?? log.current;
      if (box === null || end === null) return;
      // The last line stands just above the composer; a card below it scrolls into view by itself.
      box.scrollTop = endOf(end) - box.clientHeight;
    });
    return () => cancelAnimationFrame(frame);
  }, [items]);

  const ask = (text: string) => {
    // A rest asked for in words may ring, which browsers allow only after a press.
    allowSound();
    reading.current = true;
    send(text);
  };
  const askAgain = (key: string) => {
    const question = questions.get(key);
    return question === undefined ? undefined : () => ask(question);
  };

  return (
    <div className="coach">
      <div
        className="coach-scroll"
        ref={scroll}
        onScroll={({ currentTarget: box }) => {
          const end = log.current === null ? 0 : endOf(log.current);
          reading.current = end - box.scrollTop - box.clientHeight < NEAR_END;
        }}
      >
        <section className="chat" aria-label={t('chat.title')}>
          <div
            className="chat-log"
            role="log"
            aria-live="polite"
            aria-label={t('chat.log')}
            // A scrolling region must be reachable by keyboard.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            ref={log}
          >
            {history.isError && (
              <Notice tone="bad" action={{ label: t('retry'), run: () => void history.refetch() }}>
                {t('chat.historyFailed')}
              </Notice>
            )}
            {history.isPending && <p className="quiet">{t('loading')}</p>}
            {history.isSuccess && lines.length === 0 && (
              <div className="empty">
                <h2>{t('chat.emptyTitle')}</h2>
                <p>{t('chat.emptyText')}</p>
              </div>
            )}
            <ol className="lines">
              {lines.map((item) => (
                <ChatMessage
                  key={`${item.from} ${item.key}`}
                  item={item}
                  delivery={deliveries.get(item.key)}
                  onStop={(key) => {
                    stop(key);
                    // The button is gone; the keyboard stays in the conversation.
                    log.current?.focus();
                  }}
                  onShowRest={(key) => {
                    showRest(key);
                    log.current?.focus();
                  }}
                  onAskAgain={askAgain(item.key)}
                />
              ))}
            </ol>
          </div>
        </section>
        {children}
      </div>
      <Composer onSend={ask} />
    </div>
  );
}
