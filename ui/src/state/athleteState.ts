import { readState as readRow, type State } from '../contract/made/State';
import { wholly } from '../contract/read';

/** What `GET /state` says about the athlete, with every odd or missing field made harmless. */
export type AthleteState = State;

/** Reads the body of `GET /state`. */
export function readState(body: unknown): AthleteState {
  return wholly(readRow, body);
}
