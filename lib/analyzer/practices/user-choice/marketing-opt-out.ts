import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

const MESSAGES = String.raw`\b(?:marketing|promotion(?:al|s)?|newsletters?|e-?mails?|communications?|messages?|offers?|announcements?|mailings?|sms|texts?|advertising material|notifications?|mailing lists?|updates)\b`;
const REFUSE = String.raw`\b(?:unsubscrib(?:e|es|ed|ing)|opt(?:ing|ed)?[- ]?out|stop (?:receiving|getting)|stop (?:us )?sending|no longer (?:wish|want|like|desire|receive)|not (?:to )?(?:receive|send|be contacted|get)|(?:not wish|not want|prefer not|rather not) to (?:receive|be contacted)|cancel|declin(?:e|ing)|refus(?:e|ing)|object(?:ing|ion)?|remov(?:e|ed|al)|revoke|withdraw)\b`;

export const marketingOptOut = definePractice({
  id: 'marketing-opt-out',
  category: 'user-choice',
  cue: /opt|subscri|receiv|market|promotion|newsletter|mail|communication/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        { name: 'unsubscribe', match: re`\bunsubscrib(?:e|es|ed|ing)\b`, stance: 'any' },
        {
          name: 'refuse messages',
          match: re`${REFUSE}[^;?!]{0,120}?${MESSAGES}`,
          also: [/\b(?:marketing|promotion|newsletter|commercial|offers?|communications?|e-?mails?|mailing)/],
          unless: /\bcookies?\b|service (?:messages|related)|transactional|interest-based|targeted|personali[sz]ed ad/,
          stance: 'any',
        },
        {
          name: 'messages, and a refusal',
          match: re`${MESSAGES}[^;?!]{0,160}?${REFUSE}`,
          also: [/\b(?:marketing|promotion|newsletter|commercial|offers?)/],
          unless: /\bcookies?\b|interest-based|targeted|personali[sz]ed ad/,
          stance: 'any',
        },
        {
          name: 'marketing preferences',
          match: re`\b(?:manage|chang(?:e|ing)|updat(?:e|ing)|set(?:ting)?|adjust(?:ing)?|control|choos(?:e|ing))\b[^;?!]{0,60}\b(?:marketing|e-?mail|communications?|newsletter|notification|contact|subscription)[\w ]{0,20}(?:preferences|settings|choices|subscriptions|consents?)\b`,
          stance: 'any',
        },
      ],
    },
  ],
});
