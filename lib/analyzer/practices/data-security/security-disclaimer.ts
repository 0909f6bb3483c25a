import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const PROMISE = String.raw`\b(?:guarantee(?:s|d)?|warrant(?:s|ed)?|ensure[ds]?|assure[ds]?|promise[ds]?)\b`;
const SAFETY = String.raw`\b(?:secur(?:e|ity)|safe(?:ty|ly)?|confidential(?:ity)?|integrity|private|protect(?:ed|ion)|unauthori[sz]ed|hack\w*|intercept\w*|breach\w*|accessed, disclosed)\b`;
const WHOLLY = String.raw`(?:\b(?:100 ?%|(?:100|hundred) percent|(?:completely|fully|entirely|perfectly|absolutely|totally|always|ever|wholly|necessarily|inherently)(?: \w+)?) ?(?:secur(?:e|ity)|safe(?:ty)?|effective|protect(?:ed|ion)|private|reliable|confidential|guaranteed|error|immune|foolproof)|\b(?:completely|fully|entirely|totally) (?:protect|secure) (?:your|the|all|any|data|files|information|personal|against|it|them)\b|\b(?:impenetrable|infallible|foolproof|fail-?safe|bulletproof|impregnable|perfect|flawless|error[- ]free|unbreakable|risk[- ]free|absolute(?:ly)? secur(?:e|ity)|(?:absolute|total|complete|perfect) (?:security|protection|safety))\b)`;
const OPEN_MEDIUM = String.raw`\b(?:internet|the web|transmi(?:ssions?|tted|tting|t)|online|e-?mails?|wireless|networks?|electronic(?:ally)?)\b`;

/** Nearly all of these are denials, so the negation stands in the pattern, and any stance will do. */
export const securityDisclaimer = definePractice({
  id: 'security-disclaimer',
  category: 'data-security',
  cue: /proof|attack|chance|possibility|breach|perfect|encrypt|intercept|postcard|strangers|broken into|breached|gaps|secur|confiden|assured|protect|hacker|guarant|warrant|transmi|internet|risk|safe|impenetr|intercept|unable to|cannot|liab/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'security cannot be guaranteed',
          match: re`(?:\b(?:not|cannot|unable to|impossible to|neither|nor|no one can|never)\b|n't\b)${gap(60)}${PROMISE}${gap(140)}${SAFETY}`,
          stance: 'any',
          scope: 'any',
          unless:
            /\b(?:third[- ]part(?:y|ies)|linked) (?:web)?sites?\b|\bother (?:web)?sites\b|\bif you (?:share|give|disclose|lose|forget)\b|\bprovide to (?:any )?(?:third|other)|\b(?:countr(?:y|ies)|jurisdictions?|laws?)\b[^.;]{0,40}\bguarantee/,
        },
        {
          name: 'nothing can guarantee it',
          match: re`\b(?:secur(?:e|ely|ity)|safe(?:ly|ty)?|protect(?:ed|ion)?)\b${gap(60)}\b(?:(?:can|could|will|do|may) (?:make|give|offer|provide)|(?:make|give|offer|provide)s?|there (?:is|are)) no (?:\w+ )?(?:guarantees?|warrant(?:y|ies)|assurances?)\b|\b(?:no|none of|neither|nobody|no one)\b (?:[\w'-]+ ){0,7}?(?:can|could|will|is able to|are able to) (?:\w+ )?${PROMISE}${gap(80)}${SAFETY}`,
          stance: 'any',
        },
        {
          name: 'nothing prevents it all',
          match: re`\b(?:no|none of|not|cannot|never)\b (?:[\w'-]+ ){0,7}?(?:prevent|eliminate|exclude|stop|withstand|rule out|defend against) (?:(?:all|every|any|each|the|possibility|risk|of|potential|possible|security) ){1,4}(?:breach|attack|intrusion|unauthori[sz]ed|threat|incident|intercept|misuse|loss|risk|leak|hack)`,
          stance: 'any',
        },
        {
          name: 'nothing is sure not to happen',
          match: re`(?:\b(?:not|cannot|unable to|never)\b|n't\b)${gap(20)}${PROMISE}${gap(20)}\b(?:disclosures?|access|loss|misuse|theft|alteration|information|data)\b${gap(60)}\b(?:will|shall|may) (?:not|never)\b`,
          also: [/\b(?:disclos|access|los[ts]|misuse|theft|stolen|alter|destr)/],
          stance: 'any',
        },
        {
          name: 'no liability for what others do',
          match: re`\b(?:disclaims?|no|not|cannot)\b${gap(30)}\b(?:liab(?:le|ility)|responsib(?:le|ility))\b${gap(60)}(?:\bunauthori[sz]ed (?:access|disclosure|use)\b(?:${gap(60)}\b(?:information|data|transmissions?|content)\b| ${gap(20)}\b(?:beyond|outside) our (?:\w+ )?control\b)|\bbreach(?:es)? of (?:our |the )?security\b|\bsecurity breach(?:es)?\b|\b(?:break|hack)(?:s|ing)? into\b)`,
          stance: 'any',
        },
        {
          name: 'security is not assured',
          match: re`${SAFETY}${gap(120)}(?:\b(?:not|cannot|never)\b|n't\b)${gap(20)}\b(?:guaranteed|assured|warranted|ensured|promised)\b`,
          stance: 'any',
        },
        {
          name: 'nothing is wholly secure',
          match: re`\b(?:no|none|neither|nor|nothing|not any)\b${gap(150)}${WHOLLY}`,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'not wholly secure',
          match: re`(?:\b(?:not|never|cannot)\b|n't\b)${gap(50)}${WHOLLY}`,
          also: [re`${SAFETY}|${OPEN_MEDIUM}|\b(?:systems?|measures|safeguards|methods?|data|information|privacy)\b`],
          stance: 'any',
        },
        {
          name: 'whole security is impossible',
          match: re`${WHOLLY}${gap(80)}\b(?:(?:not|\w+n't) (?:be )?(?:possible|feasible|achievable|achieved)|impossible|cannot be|does not exist|do not exist|unattainable)\b|\b(?:impossible|not possible) to\b${gap(40)}${WHOLLY}`,
          stance: 'any',
        },
        {
          name: 'gaps may occur',
          match:
            /\b(?:security (?:gaps|vulnerabilities|holes|flaws)|gaps in security)\b[^;?!]{0,60}\b(?:may|can|could|might)\b|\b(?:may|can|could|might) (?:\w+ ){0,2}(?:security (?:gaps|holes|flaws)|gaps in security)\b/,
          also: [re`${OPEN_MEDIUM}`],
          unless: /\breport|\byou (?:may )?find\b/,
          stance: 'any',
        },
        {
          name: 'may be broken into',
          match:
            /\b(?:systems?|servers?|(?:web)?site|forum|service|accounts?|database)\b (?:[\w,'-]+ ){0,3}?(?:might|may|can|could) (?:still |yet )?be (?:hacked|broken into|breached)\b/,
          unless: /\bif you\b/,
          stance: 'any',
        },
        {
          name: 'may be intercepted',
          match: re`\b(?:data|information|e-?mails?|messages?|communications?|transmissions?)\b${gap(60)}\b(?:may|can|could|might) (?:\w+ )?be (?:intercepted|read by|hacked|seen by (?:others|third))`,
          also: [re`${OPEN_MEDIUM}|\btransit\b`],
          stance: 'any',
        },
        {
          name: 'an open medium is not secure',
          match: re`${OPEN_MEDIUM}${gap(100)}(?:\b(?:not|never)\b|n't\b)${gap(30)}\b(?:secure|safe)\b`,
          stance: 'any',
        },
        {
          name: 'no guarantee',
          match: re`\b(?:no|not a|without) (?:absolute |such |any )?(?:guarantees?|assurances?|promises?|warrant(?:y|ies))\b${gap(160)}${SAFETY}`,
          stance: 'any',
        },
        {
          name: 'risk that remains',
          match: re`\b(?:always|inherent(?:ly)?|some|certain|residual|involves?|carr(?:y|ies)|own|not (?:be )?(?:free from|without|completely eliminate))\b ?(?:\w+ ){0,3}?(?:risks?|vulnerabilit(?:y|ies)|insecure)\b`,
          also: [
            re`${OPEN_MEDIUM}|\b(?:security|unauthori[sz]ed|(?:despite|these) (?:\w+ ){0,2}(?:measures|precautions|safeguards))\b`,
          ],
          stance: 'any',
          unless:
            /\b(?:assess|notify|in the event|rights and freedoms|appropriate to|taking into account|reduce|prevent|mitigate|transfers? to|public(?:ly)?|forum)\b/,
        },
        {
          name: 'risk is taken by the user',
          match: re`\b(?:assume|take|bear|accept|run|acknowledge|understand|be aware of)s? (?:\w+ ){0,4}?risks?\b${gap(80)}\b(?:unauthori[sz]ed|strangers?|third part(?:y|ies)|others|intercept\w*|hack\w*|someone|transmi\w+|sending|internet|online)\b|\b(?:sen[dt]|submit(?:ted)?|transmit(?:ted)?|provided?|send(?:s|ing)?|disclosed?|transmission|communicat\w+)\b${gap(60)}\b(?:at|on) (?:your|their|the user's|the sender's) own risk\b`,
          also: [
            /\brisks?\b/,
            re`${OPEN_MEDIUM}|\b(?:net|web|unauthori[sz]ed|strangers?|intercept\w*|information|data|details|address)\b`,
          ],
          unless:
            /\b(?:third[- ]party (?:web)?sites?|other (?:web)?sites?|linked|public(?:ly)?|social|posts?|posted|forums?|chat|bulletin|viewed|profile|goods|loss of (?:goods|title)|shipp\w+|password)\b/,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'no system is perfect',
          match:
            /\b(?:no (?:system|method|measure|service|site|website|server|technology|security|software|safeguards?|network|computer|app|one|procedure|protection)s? (?:is|are|can be|will ever be) (?:\w+ )?(?:perfect|infallible|invulnerable|immune|unhackable|hack-?proof|watertight|airtight|secure|safe|impregnable)|no (?:data )?transmissions? [^;?!]{0,60}\bguaranteed|(?:security|safety|protection) (?:can|is|will) (?:never|not) (?:be )?(?:total|complete|perfect|absolute|full)|(?:100|one hundred|a hundred|hundred|complete|total|absolute|full) ?(?:%|per ?cent)? ?(?:security|safety|protection) (?:is|can) (?:never|not|rarely))\b/,
          unless: /\b(?:third[- ]party|linked)\b/,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'others may get at it',
          match:
            /\b(?:cannot|can't|can not|unable to|not possible to|impossible to) (?:\w+ )?(?:rule out|exclude|prevent|preclude)\b[^;?!]{0,60}\b(?:others|strangers|third part(?:y|ies)|hackers|someone|criminals|unauthori[sz]ed|attack\w*|access)\b|\b(?:we_*|ours|our (?:site|website|servers?|systems?))\b[^;?!]{0,20}\b(?:can|could|may|might) (?:still |also |always )?be (?:attacked|hacked|compromised|breached)\b|\balways (?:a|some|the) (?:\w+ )?(?:chance|possibility|danger) (?:that|of)\b[^;?!]{0,40}\b(?:someone|somebody|others|strangers|third part(?:y|ies)|hackers?|hacking|unauthori[sz]ed|intercept\w*|gets? in)\b|\b(?:hackers?|criminals|thieves|attackers?) (?:may|might|could|can) (?:still|nevertheless|yet|always)\b|\b(?:internet|web|e-?mail|networks?)\b[^;?!]{0,30}\b(?:an? |is )(?:insecure|unsecured?|unsafe) (?:medium|network|channel|place|means)\b|\bbreach(?:es)? (?:can|could|may|might) (?:still |nevertheless |always )?(?:occur|happen)\b|\b(?:others|strangers|third part(?:y|ies)|anyone) (?:may|might|can|could) (?:be able to )?(?:read|intercept) (?:it|them|what|e-?mails?|your (?:e-?mails?|messages?))\b/,
          also: [re`${SAFETY}|${OPEN_MEDIUM}|\b(?:data|information|breach|attack|postcard|hacker|someone|criminal)\w*`],
          unless: /\b(?:if you|your password|fraud|public(?:ly)?|social|viewed|profile|forum|posts?|children)\b/,
          stance: 'any',
        },
        {
          name: 'not liable for hackers',
          match: re`\b(?:no|not|cannot)\b${gap(30)}\b(?:liab(?:le|ility)|responsib(?:le|ility))\b${gap(60)}\b(?:hackers?|hacking|cyber ?attacks?|interception|intercepted)\b`,
          stance: 'any',
        },
        {
          name: 'mail is not encrypted',
          match:
            /\b(?:e-?mails?|messages?|forms?|internet)\b[^;?!]{0,40}\b(?:is|are) (?:not|neither|usually not|never|normally not|not normally|not always|not necessarily|unencrypted|insecure)(?: (?:encrypted|secured?|protected|safe|confidential))?\b/,
          also: [
            /\b(?:encrypted|secured?|protected|safe|confidential|unencrypted|insecure)\b/,
            /\b(?:do not|don't|should not|shouldn't|avoid|please|never|risk|careful|caution|aware|therefore|so)\b/,
          ],
          unless: /\b(?:addresses|shared|sold|stored)\b/,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'may be overcome',
          match: re`\b(?:despite|although|though|however|regardless|notwithstanding|unfortunately|while)\b${gap(160)}\b(?:third part(?:y|ies)|hackers?|others|criminals?|persons?|someone|unauthori[sz]ed (?:entry|access|use))\b${gap(60)}\b(?:may|might|could|can)\b${gap(60)}\b(?:intercept|access|defeat|circumvent|compromise|obtain|breach|overcome|find a way)\b`,
          stance: 'any',
        },
      ],
    },
  ],
});
