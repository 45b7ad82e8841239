import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueQuery } from '../../../exercises/catalogue';
import { useTrainingLog } from '../../../log/useTrainingLog';
import type { Answers } from './form';
import { guessFrom } from './guess';

/** @returns the answers an imported log gives; none before it has been read */
export function useGuess(): Partial<Answers> {
  const { view } = useTrainingLog();
  const { data: catalogue } = useQuery(catalogueQuery);
  return useMemo(() => guessFrom(view?.workouts ?? [], catalogue ?? []), [view, catalogue]);
}
