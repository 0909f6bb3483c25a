import { defineSetPractice } from '../../practice';
import type { TransferSafeguard } from '../../types';

export const transferSafeguards = defineSetPractice<'transfer-safeguards', TransferSafeguard>({
  id: 'transfer-safeguards',
  category: 'international-audiences',
  cue: /clause|adequa|framework|shield|harbou?r|binding|consent|dpf|sccs?\b|\bbcrs?\b|idta|addendum/,
  answers: [
    {
      word: 'scc',
      match: /\b(?:standard|model) (?:contractual|data protection|contract) clauses\b|\bsccs?\b|\bidta\b/,
    },
    { word: 'adequacy', match: /\badequacy (?:decision|finding|regulation)/ },
    { word: 'dpf', match: /\bdata privacy framework\b|\bdpf\b/ },
    { word: 'privacy-shield', match: /\bprivacy shield\b/ },
    { word: 'safe-harbor', match: /\bsafe harbou?r\b/ },
    { word: 'bcr', match: /\bbinding corporate rules\b|\bbcrs?\b/ },
    { word: 'consent', match: /\bconsents? to (?:the|such|this|any) (?:\w+ )?transfer/ },
  ].map(({ word, match }) => ({ answer: word as TransferSafeguard, patterns: [{ name: 'named', match }] })),
});
