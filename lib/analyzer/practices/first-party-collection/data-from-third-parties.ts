import { definePractice } from '../../practice';
import { gap, re, WE } from '../../vocabulary';
import {
  ACCOUNT_DATA,
  AUXILIARY,
  COMBINE,
  DATA,
  FROM,
  GET,
  GIVE,
  NAMED,
  NETWORK,
  NO_CHILD,
  NOT_SOURCE,
  OTHERS,
  PEOPLE,
  PUBLIC,
  SIGN_IN,
  SOURCES_HEADING,
} from './sources';

const WHAT_WAS_NAMED = String.raw`(?:us )?(?:it|this|that|them|such|(?:your |the )?(?:personal )?(?:information|data))\b`;

export const dataFromThirdParties = definePractice({
  id: 'data-from-third-parties',
  category: 'first-party-collection',
  cue: re`
    third|partner|spotify|steam|apple|microsoft|linkedin|instagram|github|source|social|facebook|google|twitter|public|broker|provider
    |other (?:\w+ )?(?:users|compan|people|players|members)|others|employer|agenc|friend|from your|parents?\b|agent|airline|research|\bother providers|transactions with|report you|(?:from|if) some(?:one|body)|carrier|outside|you associate|the person|authenticat|bureau
    |distributor|credit|background|affiliat|advertiser|except|beyond|apart from|other than|sites|\btps\b|school
    |vendor|supplier|indirect|lists|that person|doctor|insurer|travel|processor|only (?:collect|store|hold|receive)
    |correlat|register|lets? us know|tells? us|data compan|reports back|ad company|only know|advertising|companies that|registry|you up|elsewhere|on the web|connect|anybody|anyone|nobody|somebody|everything|comes from you|against|app store|other than you|not collected|github|discord|slack|twitch|strava|fitbit|garmin|telegram|blockchain|pharmacy|clinic|hospital|unless you|what you|only if you|only (?:personal )?(?:information|data)|supplied|maker|directory|link
  `,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'we receive from others',
          match: re`(?:${WE}|${DATA})[^;?!]{0,80}?${GET}[^;?!]{0,140}?${FROM}${OTHERS}`,
          unless: re`${NOT_SOURCE}|${NO_CHILD}`,
        },
        {
          name: 'information from others',
          match: re`(?<!\b(?:share|disclose)\b[^;?!]{0,80})\btransactions with (?:us|we_*),? (?:and |or )?(?:our affiliates|others)\b|${DATA} (?:about you |we (?:\w+ ){0,2})?${FROM}${OTHERS}|${COMBINE}[^;?!]{0,100}?${FROM}${OTHERS}`,
          unless: re`${NOT_SOURCE}|${NO_CHILD}|\bcookies?\b`,
        },
        {
          name: 'public information',
          match: re`\b(?:collect|obtain|receive|gather|use|process|access|check|consult|search|look at|review)\b[^;?!]{0,60}?\b${PUBLIC}`,
          also: [re`${WE}`],
          unless: NOT_SOURCE,
        },
        {
          name: 'provided by others',
          match: re`
            ${DATA}[^;?!]{0,80}?\b(?:provided|shared|supplied|made available|disclosed|submitted|given|passed(?: on)?|uploaded|sent
            |reported|posted)(?: to us| with us| about you){0,2} (?:by|(?<=to us )from) (?:(?!you\b|us\b)[\w'-]+,? ){0,3}?${OTHERS}
            |\b(?:information|data|details)\b[^;?!]{0,30}?\b(?:that|which) (?:\w+ ){0,2}?${OTHERS} ${AUXILIARY}${GIVE} us\b
            |\b(?:be|are|is|been) (?:also )?(?:provided|supplied|furnished) with [^;?!]{0,60}?\bby (?:\w+ ){0,3}?${OTHERS}
          `,
          unless: NOT_SOURCE,
        },
        {
          name: 'others give us',
          match: re`
            \b(?:${OTHERS}|they)${NAMED} ${AUXILIARY}${GIVE}\b(?: us\b(?: with)?[^;?!]{0,60}?${DATA}
            |[^;?!]{0,80}?${DATA}[^;?!]{0,60}?\b(?:with|to) (?:us|we_+)\b|[^;?!]{0,60}?\babout you| us your\b| (?:your|the|their|certain|some|this) (?:\w+ ){1,4}(?:with|to) us\b)
          `,
          unless: re`\b(?:you|we_*) (?:may )?(?:share|provide|disclose)d? [^;?!]{0,40}with (?:us|third)|on our behalf|services (?:to|for) us|\bcookies?\b`,
        },
        {
          name: 'we collect through other services',
          match: re`
            ${WE}[^;?!]{0,40}?${GET}[^;?!]{0,60}?${DATA} through (?:third[- ]party (?:services|sources|vendors|platforms
            |providers)|other (?:companies|sources|services)|partners)
          `,
          unless: re`${NOT_SOURCE}|\bcookies?\b|analytics`,
        },
        {
          name: 'others tell us',
          match: re`\b${OTHERS}${NAMED},? ${AUXILIARY}(?:tells? us|informs? us|reports? back|lets? us know|reports? you\b|${GIVE} with us (?:what|how|which|whether) you)\b`,
        },
        {
          name: 'a source as an item',
          match: re`^\W{0,4}(?:we get (?:it|them|data) )?${FROM}${OTHERS}`,
          under: SOURCES_HEADING,
          unless: re`${NOT_SOURCE}|${NO_CHILD}|\?`,
        },
        {
          name: 'what you connect sends data',
          match: re`\byou (?:\w+ ){0,2}(?:connect|link|pair|attach)(?:ed)?\b[^;?!]{0,100}?(?:\bwe_* (?:\w+ ){0,2}${GET}[^;?!]{0,20}?${DATA} (?:that |which )?(?:you (?:allow|let|permit)|it|they)\b|\b(?:service|app|tracker|device|account|calendar|maker|provider|bank|it|they|that) ${GIVE} us\b|\b(?:is|are) (?:then )?(?:imported|synced|synchroni[sz]ed|fetched)\b)|\b(?:information|data)\b[^;?!]{0,80}?\b(?:from|through) (?:the |any |other )?(?:[\w-]+ ){0,5}?(?:devices|services|accounts|apps) (?:that |which )?you (?:\w+ )?(?:associate|connect|link|pair|sync)`,
          unless: NOT_SOURCE,
        },
        {
          name: 'looked up',
          match: re`
            \bwe_* (?:may |also |sometimes |will ){0,3}(?:look you up|search for you|check (?:your|the) (?:\w+ )?(?:address|name|details|identity|data) (?:against|with|in)|ask (?:an? |the )?(?:\w+ )?(?:credit|reference|background) (?:agency|bureau|\w+ agency))\b
            |\bwhat we_* find about you (?:on|in|at)\b
          `,
        },
        {
          name: 'a person gives yours',
          match: re`\b(?:(?:your (?:bank|employer|school|company|teacher|landlord|doctor|club|friend|parent)s?|a friend|friends|schools|employers|clubs)\b[^;?!,]{0,30}?\b(?:gives?|sends?|tells?|uploads?|hands?)\b (?:us|the (?:names?|data|details))|(?:somebody|someone|a friend)\b[^;?!]{0,50}?\b(?:we_* (?:get|receive|learn|are given)|they (?:give|tell|send) us) your\b)`,
        },
        {
          name: 'collected indirectly',
          match: re`\bcollect(?:ed|s)?\b[^;?!]{0,100}?\bindirectly\b`,
          unless: NOT_SOURCE,
        },
        {
          name: 'bought in',
          match: re`${WE} (?:may |also |sometimes ){0,3}(?:buy|purchase|rent)s? (?:\w+ ){0,3}(?:lists?|data|information|addresses)\b`,
        },
        {
          name: 'combined with what others have',
          match: re`${COMBINE}[^;?!]{0,60}?\bwith\b[^;?!]{0,40}?${DATA} (?:that |which )?(?!we_|we\b|you\b|us\b)(?:[\w.']+ ){1,4}(?:has|have|holds?)\b`,
          unless: NOT_SOURCE,
        },
        {
          name: 'column of sources',
          match: re`^(?:categor(?:y|ies) of )?(?:data |information )?sources?(?: of \w+(?: \w+){0,2})?:? (?:[\w'-]+,? ){0,6}?${OTHERS}`,
          unless: NOT_SOURCE,
        },
        {
          name: 'others from whom we buy',
          match: re`\b(?:who|whom|that|which) we_* (?:\w+ ){0,2}${GET}|\b(?:receive|obtain|collect) (?:\w+ )?(?:information|data)(?: about you)? from them\b`,
          also: [
            re`\b${OTHERS} (?:from )?(?:who|whom|that|which) we_*\b|\b(?:third part|partners|companies|organi[sz]ations)\w*\b${gap(280)}\bfrom them\b`,
          ],
        },
        {
          name: 'sign-in account',
          match: re`
            ${SIGN_IN}[^;?!]{0,100}?\b${NETWORK}\b[^;?!]{0,160}?(?:${WE}[^;?!]{0,40}?(?:${GET}|\b(?:access|use)\b)
            |${GIVE}\b[^;?!]{0,60}?\b(?:with|to) us)[^;?!]{0,60}?(?:${DATA}|handle|\bfriends\b|\bfollowers\b)
          `,
        },
        {
          name: 'what a sign-in brings',
          match: re`
            (?:${SIGN_IN}[^;?!]{0,40}?\b${NETWORK}|\b${NETWORK}[^;?!]{0,40}?\b(?:authenticat\w+|sign(?:ing)?[- ]?in|log(?:ging)?[- ]?in|oauth))\b[^?!]{0,80}?(?:\b(?:and|we_*|which|it|this|that)\b (?:\w+ ){0,2}(?:${GET}|stores?|reads?|access(?:es)?|includes?|(?:gives?|pass(?:es)?|sends?|tells?) us)\b[^;?!]{0,60}?${ACCOUNT_DATA}
            |[:,] (?:your |the )?${ACCOUNT_DATA}[^;?!]{0,60}?\b(?:is|are) (?:passed|sent|given|transmitted|provided|made available) to us\b)
            |\b${ACCOUNT_DATA}[^;?!]{0,30}?\bfrom your ${NETWORK} (?:account|profile)
            |\b${ACCOUNT_DATA}[^;?!]{0,120}?\b(?:from|by|through|via) (?:your |the )?(?:social (?:connections?|log-?ins?)|third[- ]party (?:log-?ins?|sign-?ins?))
          `,
          unless: re`${NOT_SOURCE}|\b(?:delet|remov|revok|disconnect|password manager)\w*`,
        },
        {
          name: 'read from another service',
          match: re`\b(?:reads?|fetche?s?|pulls?|imports?|retrieves?)\b[^;?!]{0,60}?\b(?:${DATA}|${ACCOUNT_DATA})[^;?!]{0,40}?\bfrom (?:your |the )?(?:${NETWORK}|public blockchains?)|\b(?:access|read|import|fetch|retrieve)(?:es|s)? your ${NETWORK} (?:\w+ ){0,2}(?:files|events|data|calendars?|contacts|profile|activities)\b`,
          unless: re`${NOT_SOURCE}|\b(?:device|locally|browser|you can|lets you|allows you|(?:you|to) (?:\w+ ){0,3}import)\b`,
        },
        {
          name: 'not from you',
          match: re`\bnot (?:been )?(?:collected|obtained)(?: directly)? from you\b,?[^;?!]{0,20}?\b(?:it|they|we_*)\b[^;?!]{0,20}?\b(?:comes?|came|get|obtain|receive|originat\w+|stems?)\b`,
          stance: 'any',
        },
        {
          name: 'service authenticates',
          match: re`\b(?:service|sign-in|${NETWORK})s? (?:will )?authenticates?\b[^;?!]{0,60}?\byou[^;?!]{0,80}?\bshare\b[^;?!]{0,40}?${DATA}`,
        },
        {
          name: 'others bring your data',
          match: re`\b(?:others|${PEOPLE})\b[^;?!]{0,40}?\b(?:upload|import|sync|invite|refer|mention|tag|import)s?\b[^;?!]{0,60}?\b(?:you|your|contacts?|their)\b`,
          unless: /\byou (?:may |can |could )?(?:invite|refer|import|upload|tag|mention)/,
        },
        {
          name: 'checks on you',
          match: re`\b(?:obtain|receive|conduct|carry out|perform|run|collect) (?:\w+ ){0,4}(?:background|credit) (?:checks?|reports?|scores?)\b|\bcredit (?:reports?|histor(?:y|ies)|scores?|checks?|records?|information)\b[^;?!]{0,30}?\b(?:requested|obtained|received|ordered|bought) from\b`,
        },
        {
          name: 'from others, under sources',
          match: re`^[^;?!.]{0,80}?\b${OTHERS}\b[^;?!]{0,60}?(?:${GET}|${DATA})`,
          under: SOURCES_HEADING,
          unless: re`${NOT_SOURCE}|purpose|\bwe_* (?:may )?(?:share|disclose|provide|transmit)|${NO_CHILD}`,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'we do not receive from others',
          match: re`${GET}[^;?!]{0,120}?${FROM}${OTHERS}`,
          stance: 'denied',
          unless: NO_CHILD,
        },
        {
          name: 'not bought from others',
          match: re`\b(?:buy|purchase|rent|get|obtain|receive|look|collect)\b[^;?!]{0,40}?(?:\bdata_*\b|\binformation\b|\byou up\b|\banything about you\b)[^;?!]{0,30}?\b(?:from (?:anybody|anyone|others|elsewhere)|elsewhere)\b(?! under)`,
          stance: 'denied',
          unless: NO_CHILD,
        },
        {
          name: 'all of it from you',
          match: re`\b(?:everything (?:that )?we_* (?:know|have|hold|store)(?: about you)?|all (?:of )?(?:the |our |your )?(?:data_*|information)(?: (?:that )?we_* (?:have|hold|store|know)(?: about you)?)?) (?:comes|(?:is|are|was|were) (?:given|supplied|provided|entered|submitted)) (?:only |directly )?(?:from|by|to us by) you\b|\b(?:we_* (?:use|have) )?no (?:external|outside|other|third[- ]party) (?:data )?sources\b(?! of (?:income|funding))|\bwe_* only know what you (?:tell|give)\b|\b(?:collect|receive|get|buy|obtain)s? nothing\b[^;?!]{0,40}?${FROM}${OTHERS}`,
          unless: /\bor from\b|\band from\b/,
          stance: 'any',
        },
        {
          name: 'nothing through other sites',
          match: re`\bcollect\b[^;?!]{0,80}?${DATA} (?:from|through|via) (?:those|these|other|third[- ]party) (?:\w+ )?sites`,
          stance: 'denied',
        },
        {
          name: 'only from you',
          match: re`
            \bonly (?:collect|store|hold|receive)s? (?:[\w-]+ ){0,3}?${DATA} (?:that |which )?you (?:\w+ ){0,3}(?:give|provide|enter|submit|send)\b
            |\bonly (?:collect|store|hold|receive|know)s? what you (?:\w+ ){0,2}(?:give|provide|enter|submit|send|type|tell)\b
            |\bonly (?:\w+ )?(?:data|information) (?:that )?we_* (?:collect|gather|hold|have|store|keep)(?: about you)? (?:is|are) (?:what|that which|(?:the )?(?:data|information)(?: that| which)?) you (?:\w+ ){0,3}(?:give|given|provide|enter|submit|send|type|tell)\b
          `,
        },
        {
          name: 'nothing unless you give it',
          match: re`
            \b(?:collect|obtain|gather|receive|store)s?\b[^;?!]{0,60}?\b(?:personal(?:ly)?|identif\w+|private|any) (?:[\w-]+ ){0,2}(?:information|data)\b[^;?!]{0,80}?\bunless you (?:\w+ ){0,3}(?:give|provide|submit|enter|disclose|send|supply|volunteer) ${WHAT_WAS_NAMED}
            |\b(?:collect|obtain|gather|receive|store)s? no (?:[\w-]+ ){0,3}(?:information|data)\b[^;?!]{0,80}?\bunless you (?:\w+ ){0,3}(?:give|provide|submit|enter|disclose|send|supply|volunteer) ${WHAT_WAS_NAMED}
          `,
          stance: 'denied',
          unless: re`${NO_CHILD}|\b(?:consent|permission|location|camera|microphone)\b`,
          strength: 'implied',
        },
        {
          name: 'only if you give it',
          match: re`\b(?:collect|obtain|gather|store)s?\b[^;?!]{0,20}?\b(?:personal(?:ly)?|identif\w+) (?:[\w-]+ ){0,2}(?:information|data)\b[^;?!]{0,30}?\bonly (?:if|when|where) you (?:\w+ ){0,3}(?:give|provide|submit|enter|disclose|send|supply|volunteer)\b|\b(?:personal(?:ly)?|identif\w+) (?:[\w-]+ ){0,2}(?:information|data) (?:is|are) only (?:collected|gathered|obtained|stored) (?:if|when|where) you (?:\w+ ){0,3}(?:give|provide|submit|enter|disclose|send|supply|volunteer)\b`,
          unless: re`${NO_CHILD}|\b(?:consent|permission)\b`,
          strength: 'implied',
        },
        {
          name: 'only what you give',
          match: re`
            \b(?:collect|obtain|receive|store)\b[^;?!]{0,80}?\b(?:except|other than|apart from|beyond
            |only)\b[^;?!]{0,60}?\byou (?:\w+ ){0,3}(?:give|provide|submit|enter|share)
          `,
          stance: 'denied',
        },
      ],
    },
  ],
});
