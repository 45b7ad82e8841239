import { createContext } from 'react';

/** Whether a Text stands inside a button, where paragraphs are not allowed. */
export const InlineText = createContext(false);
