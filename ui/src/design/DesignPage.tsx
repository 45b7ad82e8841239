import { Check, Play, Trophy } from 'lucide-react';
import type { ReactNode } from 'react';
import { ExerciseName } from '../exercises/ExerciseName';
import { BodyMap } from '../muscles/BodyMap';
import { Notice } from '../shared/Notice';
import { Ring } from '../shared/Ring';
import tokens from '../styles/tokens.css?raw';
import { PlateBar } from '../workout/gym/PlateBar';
import styles from './Design.module.css';
import { tokensOf } from './tokens';

const MUSCLES: ReadonlyMap<string, number> = new Map([
  ['quads', 8],
  ['glutes', 6],
  ['hamstrings', 4],
  ['calves', 2],
]);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Swatches() {
  return (
    <ul className={styles.swatches}>
      {tokensOf(tokens, 'colour').map((name) => (
        <li key={name} data-token={name}>
          <span className={styles.swatch} style={{ background: `var(--${name})` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function Sizes() {
  return (
    <ul className={styles.sizes}>
      {tokensOf(tokens, 'text').map((name) => (
        <li key={name} style={{ fontSize: `var(--${name})` }}>
          {name}: 117.5 kg × 8
        </li>
      ))}
    </ul>
  );
}

/** The visual language on one page, for who works on the client; it is not part of what is shipped. */
export default function DesignPage() {
  return (
    <div className="page">
      <h2>Design</h2>
      <div className="cards">
        <Part title="Colours">
          <Swatches />
        </Part>
        <Part title="Type">
          <Sizes />
          <p className="figure-hero">117.5</p>
          <ExerciseName name="Barbell Bench Press - Medium Grip" />
        </Part>
        <Part title="Buttons">
          <div className="row-actions">
            <button type="button" className="button button-primary">
              <Play className="icon" aria-hidden /> Primary
            </button>
            <button type="button" className="button">
              Plain
            </button>
            <button type="button" className="button button-danger">
              Danger
            </button>
            <button type="button" className="button" disabled>
              Off
            </button>
            <button type="button" className="button-link">
              Link
            </button>
          </div>
        </Part>
        <Part title="Meanings">
          {(['plain', 'good', 'warn'] as const).map((tone) => (
            <Notice key={tone} tone={tone}>
              {tone}
            </Notice>
          ))}
          <p className="tone-record">
            <Trophy className="icon" aria-hidden /> A record
          </p>
          <p className="tone-good">
            <Check className="icon" aria-hidden /> Done
          </p>
        </Part>
        <Part title="Figures">
          <div className="row-actions">
            {(['action', 'good', 'wait', 'bad'] as const).map((tone, place) => (
              <Ring key={tone} share={0.9 - place * 0.2} tone={tone}>
                {90 - place * 20}
              </Ring>
            ))}
          </div>
          <BodyMap sets={MUSCLES} className={styles.map} />
          <PlateBar load={142.5} bar={20} unit="kg" />
        </Part>
      </div>
    </div>
  );
}
