import { defineSetPractice, type Pattern } from '../../practice';
import type { TransferSafeguard } from '../../types';
import { gap, re } from '../../vocabulary';

/** What another company certifies to, or what is no longer relied on. */
const NOT_OURS = re`\b(?:both|these|those|all of these|the two) (?:\w+ ){0,2}(?:companies|providers|vendors|services|firms|partners)\b${gap(60)}\b(?:certif|take part|participat|compl(?:y|ies)|members? of|adher|abide)|\b(?:the|this|every|each|third-party|our) (?:service )?(?:company|provider|operator|vendor)s?\b${gap(30)}\b(?:certified|joined|participat|submitted)|\bis (?:certified in accordance with|an agreement between)\b|\b(?:google|facebook|meta|mailchimp|youtube|twitter|linkedin|microsoft|amazon|stripe|paypal|cloudflare|hubspot|vimeo|salesforce|automattic)\b${gap(60)}\b(?:certif|participa|adher|joined|submitted|compl(?:y|ies)|subject to)|\bno longer\b|\binvalidated\b|\bif you (?:are|have)\b${gap(40)}\bcertif|\b(?:does|do) not rely\b`;

function named(match: RegExp, more: Partial<Pattern> = {}): Pattern {
  return { name: 'named', match, unless: NOT_OURS, ...more };
}

const AGREE = String.raw`\b(?:consent(?:s|ed|ing)?|agree(?:s|d|ing)?|(?:your|an|and) agreement|authori[sz](?:e|es|ing)|permission)\b`;
const MOVED = String.raw`\b(?:sent|transfer(?:s|red|ring)?|transmi(?:t|tted|ssion)|process(?:ed|ing)?|stor(?:e|ed|age|ing)|export(?:ed)?|exchange)\b`;
/** Consent to other things that cross a border in the same breath. */
const OTHER_CONSENT =
  /\b(?:old enough|age|aged|under 1\d|marketing|withdraw\w*|health|cookies?|legal bas[ei]s|right to)\b/;
const ABROAD = String.raw`\b(?:countr(?:y|ies)|jurisdictions?|united states|the us|u\.s|usa|outside|international(?:ly)?|borders|abroad|around the world|locations where|eea|european union)`;

export const transferSafeguards = defineSetPractice<'transfer-safeguards', TransferSafeguard>({
  id: 'transfer-safeguards',
  category: 'international-audiences',
  cue: /clause|contracts (?:which are |that are )?approved|adequa|commission|framework|shield|harbou?r|binding|consent|agree|authori|dpf|sccs?\b|\bbcrs?\b|idta|addendum|equivalent/,
  answers: [
    {
      answer: 'scc',
      patterns: [
        named(
          /\b(?:standard|model) (?:contract(?:ual)?|data protection|eu) clauses\b|\b(?:eu|ec|european commission(?:'s)?)[ -](?:\w+ ){0,3}(?:contractual |model )clauses\b|\beu(?:'s)? standard clauses\b|\b(?:contract(?:ual)?|model) clauses\b[^.;?!]{0,40}\b(?:european |eu )?commission\b|\bstandard contractual\b|\bcontracts? (?:which are |that are )?(?:approved|issued|adopted) (?:by|for use in) (?:the )?(?:european commission|eu|uk|united kingdom)\b|\bmodel clauses\b|\bsccs?\b|\bidta\b|\buk (?:data transfer )?addendum\b|\bstandard (?:clauses|safeguards|contracts) (?:\w+ ){0,2}(?:defined|published|approved|adopted|issued)\b|\binternational data transfer (?:agreement|addendum)/,
        ),
      ],
    },
    {
      answer: 'adequacy',
      patterns: [
        named(
          re`\badequacy (?:decisions?|findings?|regulations?|determinations?|status)\b|\b(?:countr(?:y|ies)|jurisdictions?|territor(?:y|ies))\b${gap(100)}\b(?:adequate|equivalent|sufficient|essentially equivalent)\b(?! (?:and \w+ )?safeguards)${gap(40)}\b(?:protection|safeguard|security)|\b(?:countr(?:y|ies)|territor(?:y|ies))\b${gap(60)}\b(?:certified|approved|recogni[sz]ed|designated|listed)\b${gap(30)}\bby the (?:european |eu )?commission\b|\b(?:deemed|recogni[sz]ed|considered|determined|found)\b${gap(60)}\b(?:adequate(?:ly)?|equivalent|sufficiently protect\w*)\b`,
        ),
      ],
    },
    { answer: 'dpf', patterns: [named(/\bdata privacy (?:framework|frameworks)\b|\bdpf\b/)] },
    { answer: 'privacy-shield', patterns: [named(/\bprivacy[- ]shield\b/)] },
    { answer: 'safe-harbor', patterns: [named(/\bsafe harbou?r\b/)] },
    {
      answer: 'bcr',
      patterns: [
        named(
          /\bbinding[- ]corporate[- ]rules?\b|\bcorporate binding rules\b|\bbinding internal (?:\w+ ){0,2}(?:rules|regulations)\b|\bbcrs?\b/,
        ),
      ],
    },
    {
      answer: 'consent',
      patterns: [
        {
          name: 'consent to transfer',
          match: re`${AGREE}${gap(30)}\b(?:to|that|us|of|for|from)\b${gap(80)}${MOVED}${gap(160)}${ABROAD}|${AGREE} to (?:(?:that|this|such|these|any such) (?:\w+ )?transfers?\b|the transfers?(?=[.,]|$| (?:of [\w ]{3,40} )?(?:described|set out|outlined)))|${ABROAD}\b[^?!]{0,120}?${AGREE} to the transfers?\b`,
          unless: OTHER_CONSENT,
        },
        {
          name: 'transfer, with consent',
          match: re`\btransfer(?:s|red)?\b${gap(100)}${ABROAD}${gap(120)}\b(?:with your|(?:you|your|users?) (?:\w+ )?)(?:consent|agree|authori[sz]e)|\b(?:obtain(?:ing)?|with|on) your (?:explicit |express |prior )?consent\b`,
          also: [
            /\b(?:clauses|transfer mechanisms?|means of transferring|international(?:ly)?|countr(?:y|ies)|jurisdictions?)\b/,
          ],
          unless: re`${OTHER_CONSENT}|\b(?:shield|framework|shar(?:e|ing))\b`,
        },
        {
          name: 'consent, after a transfer',
          match: re`\byou (?:\w+ ){0,3}?(?:consent|agree|authori[sz]e)\b${gap(20)}\bto (?:that|this|such|these|the same|it)\b(?! (?:privacy |terms|policy|notice|statement))`,
          after: re`${MOVED}${gap(100)}${ABROAD}`,
        },
      ],
    },
  ],
});
