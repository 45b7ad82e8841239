import type { DataContext } from '@a2ui/web_core/v0_9';
import { useEffect, useReducer } from 'react';

type Dynamic = Parameters<DataContext['resolveDynamicValue']>[0];

function isDynamic(value: object): value is Extract<Dynamic, object> {
  return 'path' in value || 'call' in value;
}

function resolve(data: DataContext, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isDynamic(value)) return data.resolveDynamicValue(value);
  if (Array.isArray(value)) return value.map((item) => resolve(data, item));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, resolve(data, item)]),
  );
}

function bindings(value: unknown): Dynamic[] {
  if (typeof value !== 'object' || value === null) return [];
  return isDynamic(value) ? [value] : Object.values(value).flatMap(bindings);
}

/** @returns `raw` with its bindings and calls replaced by their values, kept current */
export function useResolved(data: DataContext, raw: unknown): unknown {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const followed = bindings(raw).map((value) => data.subscribeDynamicValue(value, changed));
    return () => followed.forEach((subscription) => subscription.unsubscribe());
  }, [data, raw]);
  return resolve(data, raw);
}
