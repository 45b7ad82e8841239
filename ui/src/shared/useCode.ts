import { useEffect, useState } from 'react';

/**
 * Fetches code once it is wanted. Unlike `lazy` under a `Suspense` it shows the moment it is here:
 * React holds back for 0.3 s what comes right after a fallback.
 *
 * @param load an `import()`; stable between renders
 * @returns what was imported, undefined while it is on its way
 * @throws what failed, while rendering
 */
export function useCode<T extends object>(load: () => Promise<T>, wanted: boolean): T | undefined {
  const [code, setCode] = useState<T>();
  useEffect(() => {
    if (!wanted) return;
    load().then(setCode, (failure: unknown) =>
      setCode(() => {
        throw failure;
      }),
    );
  }, [load, wanted]);
  return code;
}
