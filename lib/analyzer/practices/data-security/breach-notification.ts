import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const BREACH = String.raw`\b(?:(?:data|security|privacy|personal (?:data|information)|information|system(?:'s)?) (?:\w+ )?(?:breach(?:es)?|incidents?|compromise|leak(?:s|age)?)|breach(?:es)? (?:of|in|to|involving|affecting) (?:the |our |your |any |such |this |its |personal ){0,4}(?:security|confidentiality|personal|data|information|systems?|privacy)|(?:the|a|any|such|of|where|serious|handle) (?:suspected |actual |potential |reportable |notifiable |eligible )?breach(?:es)?|violations? of (?:your |the |their )?(?:personal )?data(?! protection)|incidents? (?:affecting|involving|with) (?:your |the )?(?:personal|data|information)|(?:is|are|was|were|been|gets?|be|got) (?:ever )?(?:lost,? or )?(?:compromised|breached|leaked|stolen|hacked|broken into)|(?:breaks?|broke|hacks?) into (?:our|the|we_*)|(?:into|in) (?:the wrong|strange|foreign|other people's) hands|(?:into|in) the hands of (?:strangers|thieves|criminals|others|unauthori[sz]ed)|(?:has|have|is|are|was|were|gets?|ever) (?:been )?exposed|break-?ins?|(?:a|any) (?:hack|cyber[- ]?attack|hacker attack)|(?:loss|theft)(?:,? (?:or|and|theft|loss|misuse)){0,3} of (?:your |their |personal |the |any |such ){1,3}(?:data|information)|leaks? of (?:\w+ )?(?:data|information)|(?:access|acquir|obtain|view|us)ed(?: or \w+)? by (?:an?|any|some)(?: other)? unauthori[sz]ed|unauthori[sz]ed (?:persons?|people|part(?:y|ies)|individuals?) (?:have |has |had )?(?:got|gained|obtained|accessed|acquired|viewed)|unauthori[sz]ed (?:access|disclosure|acquisition)[^.;]{0,30} (?:data|information))\b`;
const TELL = String.raw`\b(?:notif(?:y|ies|ied|ying)|notifications? (?:to|of)|inform(?:s|ed|ing)?|alert(?:s|ed|ing)?|contact(?:s|ed|ing)?|tells?|told|e-?mail|warn(?:ed|s)?|reports? (?:it|this|such|the|any|to)|reported to|advis(?:e|es|ed)|communicated?|disclosed? (?:it )?(?:to|a|the|any))\b`;
const TOLD = String.raw`\b(?:be|are|is|gets?)\b (?:\w+ )?(?:notified|informed|alerted|contacted|told|advised)\b`;
const WHOM = String.raw`\b(?:you|your|users?|customers?|clients?|members?|individuals?|people|persons?|subjects?|parents?|authorit(?:y|ies)|regulators?|commission(?:er)?|ico|law enforcement|cnil|data protection (?:board|agency|office)|everyone|everybody|residents?|those|affected|concerned)\b`;
/** What the user must tell the service, and breaches of contracts. */
const OTHERWISE =
  /\bif you\b[^.;]{0,60}\b(?:suspect|believe|become aware|discover|learn|think|notice)|\bin the event you suspect\b|\bbreach(?:es)? (?:related to|at|of|on) (?:those|other|these (?:other )?) ?(?:accounts|companies|websites|sites|services)|\b(?:please|you (?:must|should|agree to|shall|will)) (?:immediately |promptly )?(?:notify|inform|contact|report|tell|alert)|\b(?:notify|inform|tell|alert) us\b|\bbreach(?:es)? by you\b|\bbreach(?:es)? of (?:this|these|the|our|your|any|such) (?:agreement|terms|polic|contract|rules|warrant|conditions|provision)|\b(?:disclosed|shared) (?:to|with) (?:appropriate|other) (?:agencies|entities)|\b(?:monitor|investigate)\b[^.;]{0,40}\b(?:report|attempts)/;

export const breachNotification = definePractice({
  id: 'breach-notification',
  category: 'data-security',
  cue: /stolen|theft|hands|someone|anyone|got into|gets into|tell you|told|hack|happen|occur|broken|break|wrong hands|violation|breach|incident|unauthori[sz]ed|compromis|leak|notif|inform|alert|report/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'disclosed',
          match: re`\b(?:required|make|provide|right to receive)\b${gap(40)}\b(?:disclosures?|notices?|notifications?)\b${gap(20)}\bof\b${gap(20)}${BREACH}`,
        },
        {
          name: 'a breach is disclosed',
          match: re`\b(?:disclose|report|announce|publish|make known)s? (?:\w+ )?${BREACH}${gap(80)}\bto\b${gap(20)}${WHOM}|\bbreach(?:es)? (?:will|shall|must|are|is)(?: be)? (?:\w+ )?(?:reported|notified|communicated) to\b|${BREACH}${gap(20)}\b(?:is|are|will be) (?:announced|published|made (?:known|public))\b`,
          unless: re`${OTHERWISE}|\b(?:not|never) (?:\w+ )?disclose`,
          stance: 'any',
        },
        {
          name: 'told after a breach',
          match: re`\bwe_* (?:will|shall|must|would)(?: (?!not\b)\w+){0,2} (?:notify|inform|alert|report(?: \w+)? to|contact|tell)\b${gap(40)}\b(?:authorit(?:y|ies)|regulators?|affected|concerned)\b`,
          after:
            /\b(?:data|security|privacy) (?:breach|incident)|\bbreach(?:es)? of (?:(?:the|our|your|any) )?(?:security|systems?|(?:personal )?data)\b/,
          unless: OTHERWISE,
        },
        {
          name: 'told at once',
          match: re`\b(?:write to you|we_*(?:'ll| will)? (?:e-?mail|tell|inform|notify|alert|warn|message) (?:you|everyone|users|members|customers))\b${gap(60)}\b(?:if|when|should|whenever|after|once)\b${gap(60)}${BREACH}`,
          unless: OTHERWISE,
          stance: 'any',
        },
        {
          name: 'told when it happens',
          match: re`\b(?:should|if|when|whenever) (?:it|this|that|such a thing|the worst|one)(?: (?:does|should|ever|nevertheless|still))? (?:happens?|occurs?)\b${gap(60)}(?:${TELL}|\blet (?:you|everyone|members|users) know\b|\b(?:message|notice|announcement|e-?mail|post)\b${gap(60)}(?:${WHOM}|\b(?:page|forum|website|site|blog)\b)|\b(?:you|everyone|members|users) (?:will )?(?:be told|hear|know|learn)\b)`,
          after: re`${BREACH}|\b(?:broken into|hacked|stolen|leaked|breached|breaches|break-?ins?|leaks?)\b`,
          unless: OTHERWISE,
        },
        {
          name: 'breach, then told',
          match: re`${BREACH}${gap(200)}(?:${TELL}${gap(60)}${WHOM}|${WHOM}${gap(40)}${TOLD}|\blet (?:you|everyone|users|members|customers) know\b|\byou(?:'ll| will) (?:hear|learn|know)\b|${WHOM}${gap(20)}\b(?:receives?|gets?) (?:an? )?(?:e-?mail|notice|letter|message))`,
          unless: OTHERWISE,
        },
        {
          name: 'label',
          match: re`\b(?:breach notifications?|(?:data |security )?(?:incidents?|breach(?:es)?)) ?[:-]\W{0,3}${gap(60)}(?:${TOLD}|${TELL}${gap(40)}${WHOM}|\b(?:within|without)\b)`,
          unless: OTHERWISE,
        },
        {
          name: 'told under a heading on breaches',
          match: re`\b(?:we_*|us|they|these|those|incidents?|breach(?:es)?|users?|customers?|people|members)\b ?(?:\w+ ){0,3}?(?:report(?:s|ed)?|notif(?:y|ies|ied)|inform(?:s|ed)?|tells?|told|alert(?:s|ed)?|write|message)\b${gap(40)}(?:${WHOM}|\b(?:within|without undue)\b)`,
          under: /\b(?:breach(?:es)?|incidents?)\b/,
          unless: OTHERWISE,
        },
        {
          name: 'told if someone gets in',
          match: re`(?:\bwe_*(?:'ll|'d| will| would| shall) (?:tell|inform|notify|write to|e-?mail|let)\b${gap(60)}\b(?:if|should|when)\b${gap(20)}\b(?:someone|anyone|anybody|somebody|a hacker|hackers|strangers|thieves) ${gap(20)}\b(?:got|gets?|gain(?:s|ed)?|breaks?|broke|access(?:es|ed)?|steals?|stole|see|saw|obtains?)\b|\b(?:were|should|if)\b${gap(20)}\b(?:systems?|servers?|database|records|files|list|data_*|information)\b${gap(20)}\b(?:hacked|stolen|breached|broken into|lost|fall|fell|come|came)\b${gap(60)}\b(?:(?:we_*|you|members|users|customers|everyone)(?:'ll|'d| will| would)? (?:\w+ )?(?:post|publish|announce|send|write|get|receive|hear|be told|be informed|know)\b|\bget a (?:letter|message|mail|note)))`,
          also: [
            /\b(?:someone|anyone|anybody|somebody|hackers?|strangers|thieves|hacked|stolen|breached|broken|lost|fall|fell|come|came)\b/,
          ],
          unless: OTHERWISE,
          stance: 'any',
        },
        {
          name: 'told of a breach',
          match: re`(?:${TELL}${gap(50)}${WHOM}|${WHOM}${gap(40)}${TOLD}|\blet you know\b)${gap(80)}\b(?:of|about|when|if|after|upon|whose|affected by|following|in case|in the (?:event|case)|regarding|concerning|where|any)\b${gap(90)}${BREACH}`,
          unless: OTHERWISE,
        },
      ],
    },
  ],
});
