import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanDiffAnswered } from '../../../contract/made/limits';
import type { Decision } from './useDecision';

interface Props {
  onDecide: (decision: Decision, comment?: string) => void;
}

function Modify({ onSend, onCancel }: { onSend: (comment: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [comment, setComment] = useState('');
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(comment);
  };
  return (
    <form className="diff-modify" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{t('diff.comment')}</label>
        <textarea
          id={id}
          ref={field}
          rows={3}
          maxLength={PlanDiffAnswered.comment.maxLength}
          placeholder={t('diff.commentPlaceholder')}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onCancel();
          }}
        />
      </div>
      <div className="diff-buttons">
        <button type="submit" className="button button-primary">
          {t('diff.send')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Accept, modify or deny; modify asks what should be different. */
export function Decide({ onDecide }: Props) {
  const { t } = useTranslation();
  const [modifying, setModifying] = useState(false);
  const modify = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    if (modifying || !cancelled.current) return;
    cancelled.current = false;
    modify.current?.focus();
  }, [modifying]);

  if (modifying) {
    return (
      <Modify
        onSend={(comment) => onDecide('MODIFY', comment)}
        onCancel={() => {
          cancelled.current = true;
          setModifying(false);
        }}
      />
    );
  }
  return (
    <div className="diff-buttons" role="group" aria-label={t('diff.decide')}>
      <button type="button" className="button button-primary" onClick={() => onDecide('ACCEPT')}>
        {t('diff.accept')}
      </button>
      <button type="button" className="button" ref={modify} onClick={() => setModifying(true)}>
        {t('diff.modify')}
      </button>
      <button type="button" className="button" onClick={() => onDecide('DENY')}>
        {t('diff.deny')}
      </button>
    </div>
  );
}
