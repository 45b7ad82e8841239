import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useAppend } from '../realtime/useAppend';

/** @returns how to begin a workout and go to it; without a name it is free of the plan */
export function useStart(): (name?: string) => void {
  const append = useAppend();
  const navigate = useNavigate();
  return useCallback(
    (name?: string) => {
      const workoutId = crypto.randomUUID();
      const payload = name === undefined ? { workoutId } : { workoutId, name };
      append({ type: 'WorkoutStarted', payload });
      void navigate('/app/workout');
    },
    [append, navigate],
  );
}
