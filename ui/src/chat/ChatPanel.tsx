import { useEffect, useRef } from 'react';
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

/** The conversation with the coach. */
export function ChatPanel() {
  const { t } = useTranslation();
  const { items, deliveries, send, history, stop, showRest } = useConversation();
  const questions = useQuestions(items);
  const log = useRef<HTMLDivElement>(null);
  const reading = useRef(true);
  const lines = items.filter(isVisible);

  useEffect(() => {
    // Someone who scrolled up to read is left alone; an empty log has no end to go to.
    if (!reading.current || items.length === 0) return undefined;
    // With the next frame, which lays out the page anyway: measuring now would do it once more.
    const frame = requestAnimationFrame(() => {
      const box = log.current;
      if (box !== null) box.scrollTop = box.scrollHeight;
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
        onScroll={({ currentTarget: box }) => {
          reading.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
        }}
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
      <Composer onSend={ask} />
    </section>
  );
}
