import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

const CHANGE = String.raw`\b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|modif(?:y|ies|ied|ications?)|amend(?:s|ed|ing|ments?)?|revis(?:e|es|ed|ing|ions?)|alter(?:s|ed|ations?)?|new version)\b`;
const POLICY = String.raw`\b(?:privacy|polic(?:y|ies)|notice|statement|terms|document|agreement|practices|page)\b`;
const TELL = String.raw`\b(?:notif(?:y|ied|ies|ication|ications)|inform(?:ed|s)?|alert(?:s|ed)?|let (?:you|users|everyone|them|our \w+) know|tell you|advise you|announc(?:e|ed|ement|ements|ing)|e-?mail(?:ed|s|ing)?|contact you|communicated?|send (?:you|out|an)|(?:prominent|conspicuous|advance|prior|clear|reasonable|adequate|appropriate|additional|distinct|further|online|proper|direct|individual|in-app) (?:\w+ ){0,2}notices?|notice (?:on|to you|of (?:the |any |these |such |this )?(?:\w+ )?(?:change|update|modification|amendment)|by|through|via)|(?:provid(?:e|ed|ing)|giv(?:e|en|ing)|plac(?:e|ing)|post(?:ing)?|display|show|publish) (?:\w+ ){0,6}(?:notices?|notifications?|banner|announcement|pop-?up|message)|pop-?up|banner|draw your attention|highlight|ask (?:for )?you(?:r consent)?|seek your (?:\w+ )?consent|obtain (?:your|their) (?:\w+ )?consent|home ?page|days' notice|(?:weeks?|days|months?)(?:'| of)? notice)\b`;
/** "Notify you by posting the new policy" only posts it. */
const ONLY_BY_POSTING =
  /\b(?:by|through|via) (?:\w+ ){0,2}(?:post(?:ing)?|publish(?:ing)?|publication|updat(?:e|ing)|chang(?:e|ing)|revis(?:ing)?|plac(?:e|ing))\b(?! (?:an? |notice))[^.]{0,80}(?:polic|notice|statement|version|page|here|date|site|them|it\b|change)/;
const ALSO_OTHERWISE = /e-?mail|pop-?up|banner|in-app|home ?page|message|prominent|\bor (?:otherwise|by other)|mail\b/;
const CHANGES_HEADING = /chang|updat|modif|amend|revis|alterations/;
const WITHOUT = /\bwithout (?:\w+ ){0,4}(?:notice|notif|inform)|\b(?:not|no) (?:\w+ ){0,4}(?:notice|notify|inform)/;
const ABOUT_DATA = /\byour (?:\w+ ){0,2}(?:information|data|account|details|settings|preferences|choices|profile)\b/;

const CHECK_BACK = String.raw`\b(?:check(?:ing)?|review(?:ing)?|visit(?:ing)?|consult(?:ing)?|refer(?:ring)?|read(?:ing)?|return|come back|look(?:ing)?|monitor(?:ing)?|revisit(?:ing)?|see|familiari[sz]e)\b[^.;?!]{0,100}?\b(?:periodical(?:ly)?|regular(?:ly)?|frequent(?:ly)?|from time to time|often|occasional(?:ly)?|back|each time|every time|whenever|for (?:any )?(?:updates|changes|the latest|revisions)|latest|stay informed|up[- ]to[- ]date|responsib\w+)\b`;
const CHECK_BACK_TURNED = String.raw`\b(?:periodically|regularly|frequently|from time to time|often|occasionally) (?:\w+ ){0,2}(?:check|review|visit|consult|refer|read|look|monitor|revisit)|responsib\w+ (?:for|to) (?:\w+ ){0,2}(?:review|check)\w*`;
const POST = String.raw`\b(?:post(?:s|ed|ing)?|publish(?:ed|es|ing)?|publication|plac(?:e|ed|ing)|appear|reflected?|available|upload(?:ed)?|updat(?:e|ed|ing) (?:this|the) (?:page|policy|date|notice|statement)|effective (?:immediately|upon|when|as (?:of|soon)|on)|indicat(?:e|ed|ing) [^.;?!]{0,40}?\b(?:date|updated|revised)|(?:last|latest) (?:updated|revised|modified)|will apply)\b`;

export const changesNotice = definePractice({
  id: 'changes-notice',
  category: 'policy-change',
  cue: /chang|updat|modif|amend|revis|alter|notif|notice|post|check|review|version|consult/,
  answers: [
    {
      answer: 'notified',
      patterns: [
        {
          name: 'tell of changes by message too',
          match: re`${TELL}`,
          also: [re`${CHANGE}`, re`${POLICY}`, ALSO_OTHERWISE],
          unless: ABOUT_DATA,
        },
        {
          name: 'tell of changes to the policy',
          match: re`${TELL}`,
          also: [re`${CHANGE}[^.;?!]{0,80}?${POLICY}|${POLICY}[^.;?!]{0,80}?${CHANGE}`],
          unless: re`${ONLY_BY_POSTING}|${ABOUT_DATA}`,
        },
        { name: 'tell, under changes', match: re`${TELL}`, under: CHANGES_HEADING, unless: ONLY_BY_POSTING },
        {
          name: 'tell, after a change',
          match: re`${TELL}`,
          after: re`${CHANGE}[^.;?!]{0,60}?${POLICY}`,
          unless: ONLY_BY_POSTING,
        },
      ],
    },
    {
      answer: 'posted-only',
      patterns: [
        { name: 'changes are posted', match: re`${POST}`, also: [re`${CHANGE}`, re`${POLICY}`], stance: 'any' },
        { name: 'check back', match: re`${CHECK_BACK}|${CHECK_BACK_TURNED}`, also: [re`${POLICY}`], stance: 'any' },
        {
          name: 'posted, under changes',
          match: re`${POST}|${CHECK_BACK}|${CHECK_BACK_TURNED}`,
          under: CHANGES_HEADING,
          stance: 'any',
        },
        { name: 'changed without notice', match: WITHOUT, also: [re`${CHANGE}`, re`${POLICY}`], stance: 'any' },
      ],
    },
  ],
});
