import { ArrowUp } from 'lucide-react';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChatMessageSent } from '../contract/made/limits';

const SUGGESTIONS = ['bench', 'week', 'squat', 'start'] as const;

/** Where the athlete writes: Enter sends, Shift+Enter starts a new line. */
export function Composer({ onSend }: { onSend: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const trimmed = text.trim();
    if (trimmed === '') return;
    onSend(trimmed);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      submit();
    }
  };

  return (
    <div className="composer">
      <div className="chips" role="group" aria-label={t('chat.suggestions')}>
        {SUGGESTIONS.map((key) => (
          <button
            key={key}
            type="button"
            className="chip"
            onClick={() => onSend(t(`chat.suggestion.${key}`))}
          >
            {t(`chat.suggestion.${key}`)}
          </button>
        ))}
      </div>
      <form className="composer-form" onSubmit={submit}>
        <label className="visually-hidden" htmlFor="message">
          {t('chat.message')}
        </label>
        <textarea
          id="message"
          rows={1}
          maxLength={ChatMessageSent.text.maxLength}
          placeholder={t('chat.placeholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          className="button button-primary composer-send"
          aria-label={t('chat.send')}
          disabled={text.trim() === ''}
        >
          <ArrowUp className="icon" aria-hidden />
        </button>
      </form>
    </div>
  );
}
