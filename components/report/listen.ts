import { listenToJumps } from './jumps';
import { type KeyMeanings, listenToKeys } from './keyboard';

/** All that a surface hears besides its own controls. Returns what stops it. */
export function listen(meanings: () => KeyMeanings, showSummary: () => void): () => void {
  const stops = [listenToKeys(meanings), listenToJumps(showSummary)];
  return () => {
    for (const stop of stops) stop();
  };
}
