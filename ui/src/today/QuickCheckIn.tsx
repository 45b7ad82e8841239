import { useId, useState, type FormEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { checkedIn, SCORES, type CheckInForm } from '../canvas/components/checkin/checkInForm';
import { formatNumber } from '../i18n/format';
import { useAppend } from '../realtime/useAppend';
import styles from './ReadinessCard.module.css';

const EMPTY: CheckInForm = {
  sleepHours: '',
  soreness: '',
  stress: '',
  motivation: '',
  feelsCooked: false,
  note: '',
};

/** Where a slider stands before it is touched: in the middle of what most people say. */
const REST = { sleepHours: 7.5, soreness: 3, stress: 3, motivation: 6 } as const;

type Slid = keyof typeof REST;

function Slider({
  name,
  value,
  onChange,
}: {
  name: Slid;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const isSleep = name === 'sleepHours';
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{t(`panels.checkIn.${name}`)}</label>
      <output htmlFor={id}>{value === '' ? '–' : formatNumber(Number(value), 1)}</output>
      <input
        id={id}
        type="range"
        min={isSleep ? 3 : 0}
        max={isSleep ? 12 : 10}
        step={isSleep ? 0.5 : 1}
        value={value === '' ? REST[name] : value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  /** ISO date. */
  today: string;
}

/** Sleep, soreness, stress and motivation with a thumb; only what was moved is said. */
export function QuickCheckIn({ dialog, today }: Props) {
  const { t } = useTranslation();
  const append = useAppend();
  const [form, setForm] = useState(EMPTY);
  const payload = checkedIn(today, form, false);
  const isEmpty = Object.keys(payload).length === 1;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    append({ type: 'ReadinessCheckedIn', payload });
    setForm(EMPTY);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="check-in-title">
      <h2 id="check-in-title">{t('today.checkInTitle')}</h2>
      <form className={styles.form} onSubmit={submit}>
        {(['sleepHours', ...SCORES] as const).map((name) => (
          <Slider
            key={name}
            name={name}
            value={form[name]}
            onChange={(value) => setForm((now) => ({ ...now, [name]: value }))}
          />
        ))}
        <div className="row-actions">
          <button type="submit" className="button button-primary" disabled={isEmpty}>
            {t('today.checkInSend')}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
