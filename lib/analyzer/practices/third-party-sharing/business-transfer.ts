import { definePractice } from '../../practice';

export const businessTransfer = definePractice({
  id: 'business-transfer',
  category: 'third-party-sharing',
  cue: /merge|acqui|bankrupt|insolven|reorgani[sz]|restructur|sale|successor|assets|sold|divest|takeover|business transfer/,
  answers: [{ answer: 'yes', patterns: [] }],
});
