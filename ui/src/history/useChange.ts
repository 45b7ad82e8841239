import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LOG_KEY } from '../log/logKey';
import { useZone } from '../shared/useToday';
import { changeOf, send, type Change } from './changeSet';

/**
 * A way to change the log; the page shows the change when the log has it. Trying the same again
 * after a failure sends the same event, so it counts once.
 */
export function useChange(onDone: () => void) {
  const queries = useQueryClient();
  const zone = useZone();
  const { mutate, variables, isPending, error, isError } = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: LOG_KEY });
      onDone();
    },
  });
  const change = (type: Change['type'], payload: Change['payload'], at?: string) => {
    const same =
      isError &&
      variables?.type === type &&
      JSON.stringify(variables.payload) === JSON.stringify(payload);
    mutate(same ? variables : changeOf(type, payload, zone, at));
  };
  return { change, isPending, error };
}
