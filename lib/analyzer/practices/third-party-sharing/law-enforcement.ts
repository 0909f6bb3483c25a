import { definePractice } from '../../practice';
import { re } from '../../vocabulary';
import {
  AUTHORITY,
  BELIEF,
  COMPLY,
  DISCLOSE,
  DISCLOSURE_HEADING,
  EMERGENCY,
  ENFORCE,
  INVESTIGATE,
  OF_AUTHORITIES,
  ON_REQUEST,
  OTHER_LAW,
  PROTECT,
  PURPOSE,
  REQUEST,
  REQUIRED,
  SECURITY,
  TO_AUTHORITY,
} from './authorities';

export const lawEnforcement = definePractice({
  id: 'law-enforcement',
  category: 'third-party-sharing',
  cue: re`
    \blaw|legal|court|subpoena|authorit|governmen|police|enforce|protect|fraud|investigat|crim(?:e|inal)|defend
    |claims|regulat|discretion|warrant|summons|safety|harm|public bod|statut|judge
    |emergenc|danger|state bod|prosecut|liability|tax office
  `,
  answers: [
    {
      answer: 'discretionary',
      patterns: [
        { name: 'disclose on a belief', match: BELIEF, also: [DISCLOSE, PURPOSE], unless: OTHER_LAW, stance: 'any' },
        {
          name: 'disclose to protect',
          match: PROTECT,
          also: [DISCLOSE],
          unless: re`${OTHER_LAW}|${SECURITY}`,
          stance: 'any',
        },
        { name: 'disclose to enforce', match: ENFORCE, also: [DISCLOSE], unless: OTHER_LAW, stance: 'any' },
        {
          name: 'disclose to investigate',
          match: INVESTIGATE,
          also: [DISCLOSE],
          unless: re`${OTHER_LAW}|${SECURITY}|${OF_AUTHORITIES}`,
          stance: 'any',
        },
        { name: 'disclose in an emergency', match: EMERGENCY, also: [DISCLOSE], unless: OTHER_LAW, stance: 'any' },
        {
          name: 'protect or enforce, under disclosure',
          match: re`${PROTECT}|${ENFORCE}`,
          under: DISCLOSURE_HEADING,
          notUnder: /\bcollection\b|how (?:do )?we (?:collect|use)/,
          unless: re`${OTHER_LAW}|${SECURITY}`,
          stance: 'any',
        },
        {
          name: 'investigate, under disclosure',
          match: INVESTIGATE,
          under: DISCLOSURE_HEADING,
          notUnder: /\bcollection\b|how (?:do )?we (?:collect|use)/,
          unless: re`${OTHER_LAW}|${SECURITY}|${OF_AUTHORITIES}`,
          stance: 'any',
        },
        {
          name: 'claims before a court',
          match: ENFORCE,
          also: [/\bcourts?\b|\bauthorit/, /\bprocess|\buse\b/],
          unless: OTHER_LAW,
        },
      ],
    },
    {
      answer: 'legal-process',
      patterns: [
        { name: 'disclose where required', match: REQUIRED, also: [DISCLOSE], unless: OTHER_LAW, stance: 'any' },
        { name: 'disclose to comply', match: COMPLY, also: [DISCLOSE], unless: OTHER_LAW, stance: 'any' },
        { name: 'disclose on request', match: ON_REQUEST, also: [DISCLOSE], unless: OTHER_LAW, stance: 'any' },
        { name: 'disclose to authorities', match: TO_AUTHORITY, also: [DISCLOSE], unless: OTHER_LAW, stance: 'any' },
        {
          name: 'respond to requests',
          match: re`\b(?:respon(?:d|ds|ding) to|comply(?:ing)? with|answer)\b[^.;]{0,40}?\b${REQUEST}`,
          unless: OTHER_LAW,
        },
        {
          name: 'required, under disclosure',
          match: re`${REQUIRED}|${COMPLY}|${ON_REQUEST}`,
          under: DISCLOSURE_HEADING,
          notUnder: /\bcollection\b|how (?:do )?we (?:collect|use)/,
          unless: OTHER_LAW,
          stance: 'any',
        },
        {
          name: 'authorities, under recipients',
          match: re`^(?:[\w-]+,? ){0,4}?${AUTHORITY}`,
          under:
            /recipient|(?:with|to) whom|who (?:receives|gets|sees|do we share)|shar(?:e|ing) (?:of )?(?:your )?(?:personal )?(?:data|information)/,
          unless: OTHER_LAW,
          strength: 'implied',
        },
      ],
    },
  ],
});
