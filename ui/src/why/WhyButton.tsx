import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { Explanation } from './Explanation';
import { explainQuery, type Subject } from './explain';
import './why.css';

function Answer({ subject, open }: { subject: Subject; open: (at: Subject) => void }) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(explainQuery(subject));
  if (isPending) return <p className="quiet">{t('loading')}</p>;
  if (error !== null) {
    return (
      <Notice tone="bad" action={{ label: t('retry'), run: () => void refetch() }}>
        {errorText(t, error)}
      </Notice>
    );
  }
  if (data === null) return <p className="quiet">{t('why.none')}</p>;
  return (
    <>
      <Explanation of={data} open={open} />
      <details className="why-raw">
        <summary>{t('why.raw')}</summary>
        <pre>{JSON.stringify(data, null, 2)}</pre>
      </details>
    </>
  );
}

/** The dialog: one explanation, and the way back from those it led to. */
function WhyDialog({
  first,
  what,
  onClose,
}: {
  first: Subject;
  what: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<readonly Subject[]>([first]);
  const subject = trail.at(-1) ?? first;
  useEffect(() => {
    // A browser without modal dialogs still shows it in the page.
    const shown = dialog.current;
    if (shown === null || shown.open) return;
    if (typeof shown.showModal === 'function') shown.showModal();
    else shown.setAttribute('open', '');
  }, []);
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
  }, [trail]);
  return (
    <dialog ref={dialog} className="why" aria-label={t('why.about', { what })} onClose={onClose}>
      <div className="why-head">
        <h2>{t('why.about', { what })}</h2>
        {trail.length > 1 && (
          <button type="button" className="button" onClick={() => setTrail(trail.slice(0, -1))}>
            {t('why.back')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <div className="why-body" ref={body}>
        <Answer
          key={`${subject.kind} ${subject.at}`}
          subject={subject}
          open={(at) => setTrail([...trail, at])}
        />
      </div>
    </dialog>
  );
}

interface Props {
  /** What to explain, or how to find out. */
  of: Subject | (() => Promise<Subject | undefined>);
  /** Names the number or proposal, for the title and for screen readers. */
  what: string;
}

/** Opens a figure, a proposal or an answer down to what it was made of. */
export function WhyButton({ of, what }: Props) {
  const { t } = useTranslation();
  const [subject, setSubject] = useState<Subject | null>(null);
  const ask = async () => {
    setSubject((typeof of === 'function' ? await of() : of) ?? null);
  };
  return (
    <>
      <button type="button" className="button-link why-button" onClick={() => void ask()}>
        {t('why.ask')}
        <span className="visually-hidden"> {what}</span>
      </button>
      {subject !== null && (
        <WhyDialog first={subject} what={what} onClose={() => setSubject(null)} />
      )}
    </>
  );
}
