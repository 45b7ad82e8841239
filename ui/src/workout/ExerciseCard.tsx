import { Plus } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { UnlikelyQuestion } from '../canvas/components/setlogger/UnlikelyQuestion';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import { formatDayShort, formatLoadIn } from '../i18n/format';
import { useLift } from '../lifts/useLift';
import { setsText } from '../plan/plannedText';
import { Notice } from '../shared/Notice';
import type { ExerciseSession } from '../contract/made/ExerciseSession';
import { useEffort } from '../units/effort';
import { useUnit } from '../units/UnitProvider';
import type { Block } from './blocks';
import { CardHead } from './CardHead';
import { GymHelp } from './gym/GymHelp';
import { estimatesBefore, recordsIn } from './records';
import { RowDetails } from './RowDetails';
import { rowsOf } from './rows';
import { SetRow } from './SetRow';
import styles from './Sets.module.css';
import { useSetRows } from './useSetRows';
import type { WorkoutDeeds } from './useWorkout';

const COLUMN_OF = { REPS: 'set.reps', TIME: 'row.time', DISTANCE: 'row.distanceColumn' } as const;

interface Props {
  workoutId: string;
  block: Block;
  blocks: readonly Block[];
  last: ExerciseSession | null;
  isNext: boolean;
  deeds: WorkoutDeeds;
}

function Target({ block, last }: { block: Block; last: ExerciseSession | null }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const effort = useEffort();
  const { plan } = block;
  return (
    <p className={styles.target}>
      {plan !== undefined && (
        <span>
          {setsText(plan)}
          {plan.load !== undefined && ` · ${formatLoadIn(plan.load, unit)}`}
          {plan.targetRpe !== undefined && ` · ${effort.text(plan.targetRpe)}`}
        </span>
      )}
      {last !== null && <span>{t('row.lastDay', { day: formatDayShort(last.day) })}</span>}
    </p>
  );
}

/** An exercise as a card: a row a set, filled in from plan and last time, one tap to log it. */
export function ExerciseCard({ workoutId, block, blocks, last, isNext, deeds }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const measure = deeds.measureOf(block);
  const { arranged, isSkipped } = deeds;
  const skipped = isSkipped(block.key);
  const sets = useSetRows(workoutId, block, blocks, measure, deeds, unit);
  const rows = rowsOf(block, last, unit, {
    extra: arranged.extra[block.key] ?? 0,
    warmups: arranged.warmups[block.key] ?? [],
  });
  const records = recordsIn(block.sets, estimatesBefore(useLift(block), workoutId));
  const open = rows.find((row) => row.set === undefined && row.form.setType !== 'WARMUP');
  const load = open === undefined ? null : parseTyped(sets.formIn(open).load);
  return (
    <section
      className={styles.card}
      aria-label={block.name}
      data-exercise={block.name}
      data-tag={block.tag}
      data-next={isNext}
      data-skipped={skipped}
    >
      <CardHead block={block} blocks={blocks} measure={measure} deeds={deeds} />
      {skipped ? (
        <Notice
          tone="plain"
          action={{ label: t('workout.undo'), run: () => deeds.skip(block.key, false) }}
        >
          {t('card.skipped')}
        </Notice>
      ) : (
        <>
          <Target block={block} last={last} />
          <table className={styles.table} data-timed={measure === 'TIME'}>
            <caption className="visually-hidden">{t('row.caption', { name: block.name })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('set.columns.set')}</th>
                <th scope="col">{t('row.previous')}</th>
                <th scope="col">{unit}</th>
                <th scope="col">{t(COLUMN_OF[measure])}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('set.columns.state')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const form = sets.formIn(row);
                const isOpen = sets.opened === row.key;
                const wrong = sets.wrongIn(row);
                return (
                  <Fragment key={row.key}>
                    <SetRow
                      row={row}
                      form={form}
                      measure={measure}
                      wrong={wrong}
                      recordKg={records.get(row.key)}
                      open={isOpen}
                      onChange={(change) => sets.change(row, change)}
                      onLog={() => sets.log(row)}
                      onOpen={() => sets.toggle(row)}
                    />
                    {isOpen && (
                      <tr>
                        <td colSpan={5} className={styles.under}>
                          <RowDetails
                            form={form}
                            measure={measure}
                            wrong={wrong}
                            last={last}
                            logged={row.set !== undefined}
                            onChange={(change) => sets.change(row, change)}
                            onSave={() => sets.log(row)}
                            onRemove={() => {
                              if (row.set !== undefined) sets.remove(row.set);
                            }}
                            onClose={() => sets.toggle(row)}
                          />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          </table>
          {sets.asked !== null && (
            <UnlikelyQuestion
              asked={sets.asked}
              onTake={sets.take}
              onConfirm={sets.confirm}
              onChange={sets.settle}
            />
          )}
          {sets.removed !== null && (
            <Notice
              tone="plain"
              action={{
                label: t('workout.undo'),
                run: () => {
                  if (sets.removed !== null) sets.undo(sets.removed);
                },
              }}
            >
              {t('workout.removed')}
            </Notice>
          )}
          <div className={styles.foot}>
            <button type="button" className="button" onClick={() => deeds.addSet(block.key)}>
              <Plus className="icon" aria-hidden />
              {t('card.addSet')}
            </button>
            {load !== null && load > 0 && measure === 'REPS' && (
              <GymHelp load={load} unit={unit} onWarmUp={(ramp) => deeds.warmUp(block.key, ramp)} />
            )}
          </div>
        </>
      )}
    </section>
  );
}
