import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';
import {
  ALSO_OTHERWISE,
  CHANGE,
  CHANGES_HEADING,
  CHANGES_LABEL,
  CHECK_BACK,
  DATE_CHANGED,
  DATED,
  EFFECTIVE,
  MATERIAL,
  NO_PROMISE,
  NOT_THIS_TEXT,
  ONLY_BY_POSTING,
  OTHER_CHANGE,
  POLICY,
  POLICY_CHANGE,
  POSTED,
  REWRITTEN,
  SERVICE_MESSAGE,
  TELLING,
  TOLD,
  WITHOUT,
} from './telling';

export const changesNotice = definePractice({
  id: 'changes-notice',
  category: 'policy-change',
  cue: re`
    chang|updat|modif|amend|revis|alter|notif|notice|\bpost(?:ed|ing)?\b|check|review|version|consult|come back|attention|your consent
    |let (?:you|users) know|inform(?:ed|ing)?\b|alert|announc|tell you|e-?mail|\bflag\b|\baware\b|write to
    |banner|adapt|re-?read|whenever|visit|hear from|say so|letter|rewrit|wording|pop-?up|the date at|look here|have a look|text|find it here|find them here|bookmark|return often|refer back|accordingly|declaration|different|current|surfaced
  `,
  answers: [
    {
      answer: 'notified',
      patterns: [
        {
          name: 'tell of changes by message',
          match: TOLD,
          also: [POLICY_CHANGE, ALSO_OTHERWISE],
          unless: re`${NO_PROMISE}|${TELLING}`,
        },
        {
          name: 'tell of changes',
          match: TOLD,
          also: [POLICY_CHANGE],
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}|${TELLING}`,
        },
        {
          name: 'tell of the changes, plain',
          match: re`${TOLD}[^.;?!]{0,20}?\b(?:of|about) (?:any |the |these |such |material |significant ){0,3}${CHANGE}(?=\.|,|$| by| via| through| in advance| before)`,
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}|${OTHER_CHANGE}`,
        },
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
          also: [
            re`${CHANGE}|\b(?:if|when) we do\b|\b(?:informed|notified|told) (?:of (?:this|it)|accordingly|by|through|via|in)\b`,
          ],
          after: POLICY_CHANGE,
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}`,
        },
        {
          name: 'told always, whatever else',
          match: re`\b(?:always|in any case|also) (?:notify|inform|tell|e-?mail|write to|alert) you\b${gap(30)}\b(?:important|material|significant|big|major|substantial) changes`,
        },
        {
          name: 'another way where the law asks',
          match: re`\b(?:will|shall) (?:also )?(?:provide|give|send) (?:you )?(?:\w+ )?(?:notification|notice) of (?:\w+ ){0,2}changes?\b`,
          unless: re`${WITHOUT}|${ONLY_BY_POSTING}`,
        },
        {
          name: 'parents are asked again',
          match: re`\b(?:change|update|modify)\b${gap(80)}\bwe_* (?:will )?(?:e-?mail|notify|inform|tell|contact|ask) (?:the |your )?(?:parents?|guardians?)\b|\b(?:chang|updat)\w*${gap(60)}\b(?:ask|seek|obtain)\b${gap(20)}\bconsent again\b`,
        },
        {
          name: 'announced in the news',
          match: re`\b(?:changes|updates|amendments)\b${gap(40)}\bannounced\b${gap(40)}\b(?:news|forum|blog|(?:days|weeks|months?) (?:before|ahead|in advance))`,
          unless: OTHER_CHANGE,
        },
        {
          name: 'told where data is put to another use',
          match: TOLD,
          also: [
            re`\b(?:in an? (?:\w+ )?(?:manner|way)|purposes?) (?:\w+ ){0,3}different(?:ly)? (?:from|than|to)\b|\bdifferent(?:ly)? (?:from|than|to) (?:that|those|what|the (?:way|purposes?|uses?)) (?:\w+ ){0,3}(?:stated|described|disclosed|explained|collected)\b`,
            /\b(?:we_*|us|our) (?:\w+ ){0,4}(?:us(?:e|ing|es)|process|handle|treat)\b/,
          ],
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}`,
        },
        {
          name: 'alerts about the changes',
          match: re`\b(?:check|look|watch)(?:ing)?\b${gap(50)}\b(?:alerts?|messages?|notifications?|announcements?)\b (?:to|of|about|on|regarding|concerning) (?:\w+ ){0,2}changes\b`,
          unless: OTHER_CHANGE,
        },
        {
          name: 'told of those that matter',
          match: re`\b(?:they|it|these|those|the change|a change|one) (?:is|are|matters?)\b${gap(60)}${TOLD}`,
          after: re`${POLICY_CHANGE}|\bchanges\b${gap(60)}\b(?:here|this page|website)`,
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}|${OTHER_CHANGE}`,
        },
        {
          name: 'tell of material changes',
          match: TOLD,
          also: [re`${MATERIAL}`],
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}|${OTHER_CHANGE}|${TELLING}`,
        },
        {
          name: 'service messages about changes',
          match: re`${SERVICE_MESSAGE}`,
          unless: re`${NO_PROMISE}|${ONLY_BY_POSTING}|${TELLING}`,
        },
        { name: 'telling of changes as a purpose', match: TELLING, also: [POLICY_CHANGE], strength: 'implied' },
      ],
    },
    {
      answer: 'posted-only',
      patterns: [
        {
          name: 'changes are posted',
          match: POSTED,
          also: [
            re`${CHANGES_LABEL}|${POLICY_CHANGE}|\bpage\b|\bthis url\b|\bup[- ]to[- ]date version|\b(?:latest|current|new|updated|recent) version of|\b(?:current|latest|valid) (?:\w+ ){0,2}declaration\b`,
          ],
          unless:
            /\blast (?:updated|modified|revised) (?:on )?\d|version of (?:(?:our|the) (?:\w+ )?(?:apps?|software|browser|product|game|services?)|(?:your |the )?(?:comments|posts|files?|messages|content|profiles?))\b/,
        },
        {
          name: 'posted, under changes',
          match: re`${POSTED}|${EFFECTIVE}|${DATE_CHANGED}|${DATED}`,
          under: CHANGES_HEADING,
        },
        {
          name: 'check back',
          match: CHECK_BACK,
          also: [re`${POLICY}|\bthis page\b|\bapprised\b`],
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
        {
          name: 'check back, after a change',
          match: CHECK_BACK,
          also: [/\b(?:it|this|them|back|here|page|our (?:web)?site)\b/],
          after: POLICY_CHANGE,
          unless: re`${NOT_THIS_TEXT}|${OTHER_CHANGE}`,
        },
        {
          name: 'dated or posted, after a change',
          match: re`${DATED}|${POSTED}`,
          after: POLICY_CHANGE,
          unless: re`${NOT_THIS_TEXT}|${OTHER_CHANGE}|\b(?:deemed|constitute|agreed?|accept)`,
        },
        {
          name: 'the text is rewritten',
          match: REWRITTEN,
          unless: NOT_THIS_TEXT,
        },
        {
          name: 'changes count when posted',
          match: re`\bchanges${gap(20)}\b(?:effective|apply|count|take effect|in force|valid)\b${gap(20)}\b(?:when|once|as soon as) (?:we_* (?:post|publish)|(?:they are )?(?:posted|published))`,
          unless: OTHER_CHANGE,
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
