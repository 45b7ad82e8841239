import { createContext, useContext } from 'react';

/** Which panel a component stands on. */
export interface PanelPlace {
  readonly surfaceId: string;
  readonly generation: number;
}

/** Set by the panel around its components. */
export const PanelContext = createContext<PanelPlace>({ surfaceId: '', generation: 0 });

/** @returns the panel that the calling component stands on */
export function usePanelPlace(): PanelPlace {
  return useContext(PanelContext);
}
