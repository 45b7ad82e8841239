/** Where the log is kept. */
export const LOG_KEY = ['log'] as const;
