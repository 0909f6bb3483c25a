import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const COOKIES = String.raw`\b(?:cookies?|tracking technolog(?:y|ies)|similar technologies|local storage|trackers?|pixels|tracers)\b`;
const MANAGE = String.raw`\b(?:refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|block(?:s|ed|ing)?|disabl(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|clear(?:s|ed|ing)?|manag(?:e|es|ed|ing|ement)|control(?:s|led|ling)?|turn(?:s|ed|ing)? (?:\w+ ){0,3}off|switch(?:ed|ing)? (?:\w+ ){0,3}off|opt(?:ed|ing)?[- ]?out|opt(?:ed|ing)?[- ]?in|choos(?:e|ing)|choices?|adjust(?:s|ed|ing)?|chang(?:e|es|ed|ing)|customi[sz](?:e|es|ed|ing)|configur(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?|withdraw(?:s|ing)?|not (?:to )?accept|stop(?:s|ped)?|not (?:to )?allow|deactivat(?:e|es|ed|ing)|erase|set(?:ting)? your browser|deselect|object)\b`;
const BROWSER = String.raw`\b(?:browsers?(?:'s|s')?|device) (?:\w+ ){0,2}(?:settings?|preferences|options|controls?|tools)|\b(?:set|configure|instruct|adjust|change|modify)\b[^.;]{0,30}\bbrowsers?\b`;

/** The sale of data is refused, not cookies. */
const SALE_ONLY = /\bopt[- ]?out of (?:the )?"?(?:sale|sharing|targeted)/;

export const cookieChoice = definePractice({
  id: 'cookie-choice',
  category: 'user-choice',
  cue: /cookie|tracking technolog|tracker|similar technologies|local storage|browser|opt[- ]?out/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'manage cookies',
          match: re`${MANAGE}${gap(80)}${COOKIES}`,
          also: [/\b(?:you|your|users?|visitors?|browsers?|settings|preferences|choices?|click|consent)\b/],
          unless: SALE_ONLY,
          stance: 'any',
        },
        {
          name: 'more on how to refuse them',
          match: /\b(?:how to|ability to|options? to|ways? to) (?:opt[- ]?out|refuse|manage|control|disable|turn)/,
          after: re`${COOKIES}`,
          also: [/\bcookie|\bthem\b|\bopt[- ]?out/],
          stance: 'any',
        },
        {
          name: 'cookies can be managed',
          match: re`${COOKIES}${gap(90)}(?:\b(?:you|your browser|users?|visitors?|browsers?|can|by|to|settings?|and|or|how)\b${gap(50)}${MANAGE}|\b(?:preferences|settings|choices|controls|banner|consent manager)\b)`,
          also: [/\b(?:you|your|users?|visitors?|browsers?|settings|preferences|click|consent)\b/],
          unless: re`${SALE_ONLY}|\bsettings? (?:is|are) (?:not )?lost\b`,
          stance: 'any',
        },
        {
          name: 'browser settings',
          match: re`${BROWSER}`,
          also: [re`${COOKIES}`],
          stance: 'any',
        },
        {
          name: 'cookies by consent',
          match: re`${COOKIES}${gap(80)}\b(?:only (?:with|if|after|when|where)|(?:with|give|given|your|prior|based on|asks? for)\b${gap(20)}\bconsent|optional)\b|\b(?:consent|optional|permission)\b${gap(60)}${COOKIES}`,
          unless: /\byou (?:consent|agree) to (?:our|the)|by (?:using|continuing)/,
        },
      ],
    },
  ],
});
