import { definePractice } from '../../practice';
import { re } from '../../vocabulary';
import {
  ALSO_OTHERWISE,
  CHANGE,
  CHANGES_HEADING,
  CHECK_BACK,
  DATE_CHANGED,
  EFFECTIVE,
  MATERIAL,
  NO_PROMISE,
  NOT_THIS_TEXT,
  ONLY_BY_POSTING,
  OTHER_CHANGE,
  POLICY,
  POLICY_CHANGE,
  POSTED,
  SERVICE_MESSAGE,
  TOLD,
  WITHOUT,
} from './telling';

export const changesNotice = definePractice({
  id: 'changes-notice',
  category: 'policy-change',
  cue: re`
    chang|updat|modif|amend|revis|alter|notif|notice|\bpost(?:ed|ing)?\b|check|review|version|consult|come back|attention|your consent
    |let (?:you|users) know|inform(?:ed|ing)?\b|alert|announc|tell you|(?:by|an|via) e-?mail
  `,
  answers: [
    {
      answer: 'notified',
      patterns: [
        { name: 'tell of changes by message', match: TOLD, also: [POLICY_CHANGE, ALSO_OTHERWISE], unless: NO_PROMISE },
        { name: 'tell of changes', match: TOLD, also: [POLICY_CHANGE], unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}` },
        {
          name: 'tell, under changes',
          match: re`${TOLD}|\b(?:by|an|via) e-?mail\b|\bnotice of these changes|\b(?:obtain|seek|ask for) your (?:\w+ )?consent`,
          under: CHANGES_HEADING,
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}`,
        },
        {
          name: 'tell by message, under changes',
          match: TOLD,
          also: [ALSO_OTHERWISE],
          under: CHANGES_HEADING,
          unless: NO_PROMISE,
        },
        {
          name: 'tell, after a change',
          match: TOLD,
          also: [re`${CHANGE}|\b(?:if|when) we do\b`],
          after: POLICY_CHANGE,
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}`,
        },
        {
          name: 'tell of material changes',
          match: TOLD,
          also: [re`${MATERIAL}`],
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}|${OTHER_CHANGE}`,
        },
        {
          name: 'service messages about changes',
          match: re`${SERVICE_MESSAGE}`,
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}`,
        },
      ],
    },
    {
      answer: 'posted-only',
      patterns: [
        {
          name: 'changes are posted',
          match: POSTED,
          also: [re`${POLICY_CHANGE}|\bpage\b|\b(?:latest|current|new|updated|recent) version of`],
          unless: /\blast (?:updated|modified|revised) (?:on )?\d/,
        },
        { name: 'posted, under changes', match: re`${POSTED}|${EFFECTIVE}|${DATE_CHANGED}`, under: CHANGES_HEADING },
        {
          name: 'check back',
          match: CHECK_BACK,
          also: [re`${POLICY}|\bthis page\b`],
          unless: NOT_THIS_TEXT,
          stance: 'any',
        },
        {
          name: 'check back, under changes',
          match: CHECK_BACK,
          under: CHANGES_HEADING,
          unless: NOT_THIS_TEXT,
          stance: 'any',
        },
        { name: 'effective when posted', match: re`${EFFECTIVE}|${DATE_CHANGED}`, also: [POLICY_CHANGE] },
        {
          name: 'changed without notice',
          match: re`${WITHOUT}`,
          also: [POLICY_CHANGE, /\b(?:chang|updat|modif|amend|revis)/],
          stance: 'any',
        },
        { name: 'without notice, under changes', match: re`${WITHOUT}`, under: CHANGES_HEADING, stance: 'any' },
      ],
    },
  ],
});
