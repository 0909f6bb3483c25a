import { part } from './part';

/** What is drawn on a press, below the first screen, or where there is no summary. */
export const Ledger = part(async () => (await import('./ledger')).Ledger);
export const StateView = part(async () => (await import('./state-message')).StateView);
export const ChangeList = part(async () => (await import('./change-list')).ChangeList);
export const EvidenceView = part(async () => (await import('./evidence-view')).EvidenceView);
export const KeyList = part(async () => (await import('./key-list')).KeyList);
export const TopicList = part(async () => (await import('./topic-list')).TopicList);
export const ActList = part(async () => (await import('./act-list')).ActList);
