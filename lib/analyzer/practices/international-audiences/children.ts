import { definePractice } from '../../practice';
import { gap, re, WE } from '../../vocabulary';

const LIMIT = '(?:1[0-9]|2[01]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one)';
const UNDER_AGE = String.raw`\b(?:under|below|younger than|less than|not yet|not (?:reached|attained|turned))\b[^.;?!]{0,40}?(?:\b${LIMIT}s?\b|\bage of (?:majority|consent)\b|\b(?:minimum|legal|that|this|required) age\b)|\b${LIMIT}(?: years(?: of age| old)?)?,? (?:or|and) (?:under|younger)\b`;
const YOUNG = String.raw`(?:\bchild(?:ren)?\b|\bminors?\b|\bkids\b|\bteen(?:ager)?s\b|\bunderage\b|${UNDER_AGE})`;
const MEANT = String.raw`\b(?:direct(?:ed|s)?|intend(?:ed)?|design(?:ed)?|target(?:ed|s|ing)?|aim(?:ed)?|meant|made|address(?:ed|es)?|suitable|appropriate|market(?:ed|s|ing)?|offer(?:ed|s)?|available|geared|structured|solicit(?:ed|s|ing)?|employ|for use|for the use|sell)\b`;
const GATHER = String.raw`\b(?:collect(?:s|ed|ing)?|gather(?:s|ed)?|receive[sd]?|request(?:s|ed)?|solicit(?:s|ed)?|process(?:es|ed|ing)?|obtain(?:s|ed)?|maintain(?:s|ed)?|store[sd]?|accept(?:s|ed)?|acquire[sd]?)\b`;
const CHILDREN = '(?:children|kids|pupils|pre-?schoolers?|toddlers|schoolchildren|youngsters)';
const PARENT = String.raw`\b(?:parent(?:s|'s|s'|al)?|guardian(?:s|'s|s')?|legal representatives?)\b`;
const LEAVE = String.raw`\b(?:consent|permission|approval|agreement|okay|ok)\b`;
const GIVERS = String.raw`\b(?:parents?|guardians?|schools?|teachers?|educators?|carers?|kindergartens?|nurser(?:y|ies))\b`;
/** What is done where data came in unintended, and rules for some countries' age of consent. */
const BY_MISTAKE =
  /\bif (?:we|you|it|a|the)\b[^.;]{0,60}\b(?:learn|aware|believe|discover|find|suspect|think|knowledge|notified)|\b(?:inadvertent|unintentional|mistake|by accident|not permitted|wrongly)|\bwithout (?:\w+ ){0,4}(?:consent|verif|permission|authori)|\b(?:in )?(?:some|certain|some european) countries\b|\byour country requires\b|\bchild safety\b/;

export const children = definePractice({
  id: 'children',
  category: 'international-audiences',
  cue: /child|minor|kid|families|young|pupil|grown-up|(?:from|of|about) them\b|\bage\b|aged|under|years|parent|teen|coppa|student|adult|toddler|pre-?school|1[368]|2[01]\+/,
  contradicts: ['directed', 'not-directed'],
  answers: [
    {
      answer: 'directed',
      patterns: [
        {
          name: 'a parent is asked',
          match: re`\b(?:obtain(?:s|ed|ing)?|seek(?:s|ing)?|requir(?:e|es|ing)|request(?:s|ing)?|ask(?:s|ing)?|get|us(?:e|es|ing))\b${gap(60)}(?:${PARENT}${gap(30)}\b(?:consent|permission|approval)\b|\b(?:consent|permission|approval)\b${gap(20)}\b(?:from|of|by)\b${gap(20)}${PARENT}|\bpermission to\b${gap(20)}\byour child's\b)|\bschools?\b${gap(80)}\b(?:consents?\b${gap(20)}\b(?:on behalf of|for)|agents? (?:of|for)) (?:the |a |their )?parents?\b(?! and)`,
          unless: re`${BY_MISTAKE}|\bsupervision\b|\bwho (?:have|has) obtained\b|\bmust (?:get|have|obtain)\b|\b(?:may|can) (?:only )?use\b|\bplease\b|\b(?:recommend|advis|encourag|suggest|urg)\w*\b|\byou (?:need|must|should|represent|confirm|agree)\b|\bif you are\b`,
        },
        {
          name: 'a child with permission',
          match: re`\b(?:if|when|while) (?:you are|you're)\b[^.;?!]{0,30}(?:\ba (?:child|minor|kid|teenager)\b|${UNDER_AGE})${gap(100)}(?:\b(?:with|have|need|get|ask|obtain|seek|requir\w{0,3})\b${gap(60)}(?:${PARENT}${gap(30)}${LEAVE}|${LEAVE}${gap(20)}\b(?:from|of|by)\b${gap(20)}${PARENT})|\bask\b${gap(20)}${PARENT}${gap(30)}\b(?:for|before|whether|if)\b|\bneed\b${gap(20)}${PARENT} e-?mail|\bif\b${gap(20)}${PARENT}${gap(60)}\b(?:consents?|agree[sd]?|permits?|allow(?:s|ed)?|approve[sd]?)\b)`,
          unless: re`${BY_MISTAKE}|\b(?:represent|warrant|verif\w+|countries|cannot|california|involvement)\b|\b(?:above|over|between|at least)\b${gap(30)}\b(?:age|${LIMIT})\b`,
          scope: 'any',
        },
        {
          name: 'children with permission',
          match: re`\bwith (?:\w+ )?(?:${PARENT}|(?:teacher|school)'s)${gap(15)}${LEAVE}, (?:\w+ ){0,2}?(?:child(?:ren)?|kids|minors|pupils|students)\b${gap(40)}\b(?:may|can|are allowed)\b|\b(?:parental|parents?'?s?|guardian(?:'s)?) (?:consent|permission|approval) (?:is |are |will be )?(?:required|needed|necessary|obtained|asked|sought) (?:for|from|before|when|if)\b${gap(30)}${YOUNG}|(?:\bchild(?:ren)?\b|\bminors?\b|\bkids\b|\bteen(?:ager)?s\b|${UNDER_AGE})${gap(20)}(?:(?:\b(?:may|can|are (?:allowed|welcome) to)\b${gap(80)}\b(?:with|have|get|ask|obtain|after)\b|\b(?:needs?|requires?)\b)${gap(30)}(?:${PARENT}${gap(15)}${LEAVE}|${LEAVE}${gap(15)}\b(?:from|of|by)\b${gap(15)}${PARENT})|\b(?:may|can|are (?:allowed|welcome) to)\b${gap(80)}\b(?:if|once|after|when)\b${gap(20)}${PARENT}${gap(20)}\b(?:consent(?:s|ed)?|agree[sd]?|permit(?:s|ted)?|allow(?:s|ed)?|approve[sd]?|signs?|has said)\b)`,
          unless: re`${BY_MISTAKE}|\b(?:only|represent|warrant|verif\w+|countries|cannot|california|supervis\w+|involvement)\b|\b(?:above|over|between|at least)\b${gap(30)}\b(?:age|${LIMIT})\b`,
        },
        {
          name: 'children among the users',
          match: re`\b(?:children|kids|pupils) who (?:use|play|visit|watch|join) (?:our|the|this|these|we_*)\b|\b(?:users|players|members|customers|visitors|audience|readers|viewers|listeners)\b ?(?:\w+ ){0,2}?(?:includes?|are|is) (?:\w+ ){0,3}?(?:children|kids|minors|pupils)\b|\bfor (?:\w+,? ){1,4}?including (?:children|kids)\b|\bwhen (?:a|an|the|your) (?:child|kid)\b (?:under \w+ |younger than \w+ )?(?:(?:attempts|tries|wants|wishes|asks) to )?(?:\w+ ){0,2}?(?:registers?|signs? up|plays?|uses?|creates?|makes?|enters?|opens?|joins?|logs?|watch(?:es)?|draws?|writes?)\b`,
          unless: re`${BY_MISTAKE}|\b(?:parents? of|internet|supervise|monitor|teach|protect|please|responsib\w+)\b`,
        },
        {
          name: 'what parents and schools tell of children',
          match: re`${GIVERS} (?:\w+ ){0,3}?(?:provid(?:e|es|ed)|giv(?:e|es)|gave|enters?|entered|submit(?:s|ted)?|uploads?|shar(?:e|es|ed)|tells?|sends?|suppl(?:y|ies))\b(?: us| we_*)?(?: with)?\b${gap(40)}\b(?:about|of|on|for|from|regarding|relating to)\b (?:\w+ ){0,3}?(?:child(?:ren)?|kids|pupils)\b|${WE} (?:\w+ ){0,2}?(?:receive|collect|obtain|get|hold|store|process)\b${gap(60)}\b(?:about|of|on|for|from|regarding|relating to)\b (?:\w+ ){0,3}?(?:child(?:ren)?|kids|pupils)\b${gap(60)}\b(?:from|by|that|which) (?:\w+ ){0,2}?${GIVERS}`,
          unless: re`${BY_MISTAKE}|\btravel|\bknowing|\b(?:please|believe|request|in violation|ask|delet|remov)\w*`,
        },
        {
          name: 'services for children',
          match: re`\bkid-friendly\b|\b(?:services?|sites?|websites?|games?|apps?|features?|platforms?|accounts?|versions?|editions?|engines?|sections?|corners?|clubs?)\b ?(?:\w+ ){0,4}?(?:for|directed (?:to|at)|aimed at|designed (?:for|to serve|to help)|intended for|made for|available for)\b (?:\w+,? ){0,3}?(?:${CHILDREN}|younger (?:audiences|users|people|players))\b|\b(?:designed|made|built|created|written|developed) with (?:\w+ ){0,3}?(?:children|kids) (?:\w+ ){0,2}?in mind\b|\b(?:suitable|meant|intended|designed|made|open|safe|fun|friendly) (?:for|to) (?:\w+ ){0,3}?(?:ages|everyone|everybody|anyone|families|people),? (?:including|especially|such as|and) (?:\w+ ){0,2}?(?:children|kids)\b|\bunder[- ](?:1[0-6]|thirteen|sixteen) (?:experience|version|mode|service)\b|\b(?:students|pupils|learners) in (?:grades? )?(?:pre-)?k(?:indergarten)?\b|\bfor (?:children |kids )?age[sd]? (?:[2-9]|1[0-2])(?:\+| ?-| (?:and|or|to|through|and) )`,
          unless: re`${BY_MISTAKE}|\b(?:restrict|block|prevent)\w* (?:\w+ ){0,2}access\b|\b(?:toys?|books?|clothes|clothing|shoes|sells?)\b`,
        },
        {
          name: 'made for children',
          match: re`\b(?:services?|sites?|websites?|games?|apps?|platform|extension|we_*)\b${gap(40)}\b(?:made|built|created|developed|designed|intended|meant|aimed) (?:only |especially |specially |mainly |primarily )?(?:for|at) (?:use by )?(?:(?!parents|adults|teachers)[\w-]+,? ){0,3}?${CHILDREN}\b|\b(?:we_*|app|game|site|service|website|extension)\b${gap(20)}\b(?:lets?|allows?|helps?|enables?|teaches)\b (?:(?!parents|teachers|adults|schools|you\b)\w+ ){0,2}?${CHILDREN}\b (?:\w+ ){0,4}?(?:draw|play|learn|share|read|write|chat|practi[sc]e|explore|create|count|sing)\b|\b(?:participat\w+|certified|member|complies|comply|listed|part|enrolled|in)\b${gap(30)}\b(?:designed for families|kidsafe|kids category)\b|\b(?:we_*|apps?|games?|sites?|services?|website) (?:is|are) (?:\w+ )?(?:safe|suitable|fun|appropriate) for (?:\w+ )?(?:children|kids)\b|\bparental gates?\b`,
          unless: re`${BY_MISTAKE}|\b(?:third[- ]part(?:y|ies)|other (?:sites|apps)|hospital\w*|charit\w*|donat\w+|abuse|restrict\w*|block\w*)\b`,
        },
        {
          name: 'parents see what the child gave',
          match: re`\b(?:give|offer|allow|enable)s? (?:\w+ )?(?:parents?|guardians?)\b${gap(40)}\b(?:review|see|access|inspect)\b${gap(30)}\bchild(?:ren)?'s (?:\w+ )?(?:data_*|information|account|profile)\b|\b(?:parents?|guardians?)\b(?: (?:and|or) (?:legal )?guardians?)?[:,]? (?:you )?(?:may|can|have the right to|are able to)(?: at any time)? (?:see|review|inspect|view|look at|access)\b${gap(60)}\b(?:(?:collected|hold|have|know|keep|stored)\b${gap(20)}\b(?:about|from|of|on) (?:their|your|the) child(?:ren)?|(?:their|your|the) child(?:ren)? (?:has|have) (?:told|given|sent|entered))\b`,
          unless: re`${BY_MISTAKE}|\b(?:believe|contact\w*|writ\w+|e-?mail\w*|ask|if (?!we_* (?:have|collect)))\b`,
        },
        {
          name: 'what your child does here',
          match: re`\b(?:if|when|whenever) your (?:child|kid|son or daughter)\b (?:\w+ ){0,2}?(?:sends?|submits?|enters?|writes?|posts?|uploads?|joins?|creates?|plays?|takes part|participates?|registers?|asks?)\b${gap(100)}\b(?:we_* (?:(?:will|may|only|do) ){0,2}(?:respond|reply|answer|use|collect|store|keep|ask|post|identify|send)|(?:he or she|they|it) (?:will|is|are) (?:\w+ ){0,2}(?:identified|used|stored|kept|shown))\b`,
          unless: re`${BY_MISTAKE}|\b(?:insur|cover|believe|contact us|please)\w*`,
          scope: 'any',
        },
        {
          name: 'parents are told before',
          match: re`\b(?:before|prior to)\b${gap(40)}\bcollect(?:ed|ing)?\b${gap(30)}\bfrom\b${gap(10)}\b(?:child(?:ren)?|kids)\b${gap(60)}\b(?:notify|ask|inform|obtain|contact|seek|e-?mail|get)\b${gap(30)}${PARENT}|\bcollecting (?:a|the|your) child's (?:\w+ ){1,4}(?:solely|only|in order)\b`,
          unless: BY_MISTAKE,
        },
        {
          name: 'pages for children',
          match:
            /\b(?:kids|kids'|kid's|children's|junior|youth) (?:portion|section|area|pages|corner|club|zone|part) of (?:our|the|this|we_*)\b|\b(?:on|in|at|through|via|our) (?:our |the )?(?:kids|kids'|children's) (?:pages|sites?|websites?|apps?|games|clubs?|zone|corner|area|section)\b/,
          also: [/\b(?:collect|gather|ask|request|need|store|keep|offer|privacy|information|data|name|activit)/],
          unless: re`${BY_MISTAKE}|\b(?:clothing|toys|shop|order|buy|products)\b`,
        },
        {
          name: 'children may take part',
          match:
            /\b(?:children|kids|pupils|toddlers|preschoolers)\b (?:of any age |of all ages |under \w+ |too |also )?(?:can|are (?:able|welcome|allowed|free|invited) to|may) (?:also |always |freely |safely )?(?:enter|take part|participate|join|play|enjoy|explore|learn|draw|earn|win|chat with|use (?:our|the|this|these|all|we_*|most)|visit (?:our|the|we_*))\b/,
          unless: re`${BY_MISTAKE}|\b(?:only|if|unless|must|should|supervis\w+|recogni[sz]e|understand|aware|internet|hospital\w*|charit\w*|donat\w+)\b|\bmay (?:use|visit)\b`,
        },
        {
          name: 'what is known of a child',
          match: re`\b(?:the|a|your|each|their) (?:child|pupil)'s (?:\w+ ){0,2}?(?:e-?mail|name|address|nickname|information|data|age|birthday|profile|progress|scores?)\b${gap(30)}\b(?:is|are|will be) (?:\w+ )?(?:used|collected|stored|kept|saved|asked|requested)\b|\b(?:pupils'|children's|students') (?:names?|data|details|records|information) (?:is|are) (?:entered|provided|uploaded|given|supplied) (?:to us )?by (?:\w+ ){0,2}?${GIVERS}`,
          unless: re`${BY_MISTAKE}|\b(?:beneficiar|insur|employ|marriage|health plan)\w*`,
        },
        {
          name: 'no more than is needed of a child',
          match: re`\b(?:not|never|n't)\b${gap(60)}\b(?:collect|ask|require|request|condition|disclose)\w*${gap(60)}\bmore\b${gap(60)}\bthan\b${gap(40)}\b(?:necessary|needed|required|need)\b`,
          also: [
            /\b(?:child(?:ren)?|kids?)\b/,
            /\b(?:participat\w+|take part|activit(?:y|ies)|games?|contests?|join|play)\b/,
          ],
          unless: BY_MISTAKE,
          stance: 'any',
        },
        {
          name: 'a narrower mode for the young',
          match: re`\b(?:players?|users?|visitors?|customers?|persons?|someone|those|you are)\b${gap(40)}\b(?:under|below|younger than)\b${gap(20)}\b(?:1[0-6]|thirteen|fourteen|fifteen|sixteen)\b${gap(50)}\b(?:we_*|the (?:game|app|service|site))\b (?:(?:will|may|also|automatically|always) ){0,2}(?:collect only|only collect|(?:offer|provide) (?:an? )?(?:limited|restricted)|limit|restrict|disable|switch(?:es)? off|turns? off|hide|narrow)s?\b${gap(40)}\b(?:features?|functions?|functionality|chat|ads|advertis\w+|collection|processing|tracking|notifications?|identifiers?|nickname|username|internal operations|services?|version|experience)\b`,
          unless: re`${BY_MISTAKE}|\b(?:sell|sale|california|terminate|close)\b`,
        },
        {
          name: 'an account with help of a parent or school',
          match: re`(?:${CHILDREN}|\b(?:students|minors)\b|${UNDER_AGE})${gap(60)}\b(?:when|if|after|once|through|with)\b${gap(20)}\baccounts? (?:that )?(?:is|are|has been|have been|was|were)? ?(?:created|set up|opened|registered|approved|managed)\b${gap(30)}\bby\b${gap(20)}(?:${PARENT}|\bschools?\b|\bteachers?\b)|(?:${PARENT}|\bschools?\b|\bteachers?\b)${gap(60)}\b(?:creat(?:e|es|ed|ing)|register(?:s|ed|ing)?|sets? up|setting up)\b${gap(60)}\b(?:child(?:'s|ren's)?|kid(?:'s|s)?|student(?:'s)?|for each student) (?:account|profile)|\b(?:must|need|can|may)\b${gap(40)}\b(?:registered|set up|created|help in creating)\b${gap(40)}(?:${PARENT}|\baccount\b)|\b(?:schools?|teachers?|districts?)\b${gap(80)}\bobtain\w*${gap(20)}(?:${PARENT}${gap(15)}${LEAVE}|${LEAVE}${gap(15)}${PARENT})`,
          also: [re`${PARENT}`, /\b(?:child|kid|student|under|minor)/],
          unless: re`${BY_MISTAKE}|\brecommend`,
        },
        {
          name: 'collects from children',
          match: re`${WE}${gap(40)}${GATHER}${gap(60)}\b(?:(?:from|about|of)\b (?:\w+ ){0,3}?(?:children|kids|pupils|child users)\b|(?:a|your|the|each) child's?\b)|\bprofiles? for (?:your|their) child|\bwe_* (?:\w+ )?(?:hold|record|keep|collect|process)\b${gap(20)}\b(?:information|data_*|details|records?|names?|allergies)\b${gap(40)}\b(?:of|about|on|from) (?:our |the |all )?(?:young people|(?:young|youth|junior) members|juniors|cubs)\b|\b(?:your child's|students'?) (?:\w+ )?(?:data_*|information)\b${gap(40)}\b(?:collected|processed|as part of)\b`,
          unless: re`${BY_MISTAKE}|\b(?:if|when|unless|should|not|never)\b${gap(40)}\bknowing|\bnothing\b|\bwould\b|\b(?:insur\w*|travel\w*|dependents?|beneficiar\w+|spouse|household|family members|your family|policyholder|benefits|employees?)\b|\b(?:number|presence|how many) (?:\w+ ){0,2}children\b|\bnumber of\b`,
        },
      ],
    },
    {
      answer: 'not-directed',
      patterns: [
        {
          name: 'not meant for them',
          match: re`${MEANT}${gap(60)}\b(?:to|for|at|towards?|by)\b${gap(60)}${YOUNG}|\baddress(?:es)?\b${gap(20)}${YOUNG}|\bknowingly (?:provide|offer|serve|market|advertise)s?(?! (?:your|personal|any|such))\b${gap(40)}${YOUNG}|\b(?:not|n't) (?:an? (?:\w+ ){0,3}?(?:service|site|website|app|game|product|platform|page) )?for (?:use by |use of )?(?:\w+ ){0,2}?${YOUNG}`,
          unless: /\b(?:categories|segments|audience segments)\b/,
          stance: 'denied',
        },
        {
          name: 'not collected from them',
          match: re`${GATHER}${gap(100)}(?:\b(?:from|about|of|by|on|for|to|concerning|regarding|relating to)\b${gap(60)}${YOUNG}|\b(?:child(?:ren)?|kid|minor)s?'s?\b)`,
          stance: 'denied',
          unless: re`\bmore\b${gap(60)}\bthan\b|\bnot (?:to )?(?:share|disclose|sell)\b|^(?!.{0,600}\b(?:collect|gather|solicit|obtain|receive|request|maintain)).{0,600}\b(?:sell|sells|sold|sale|share|disclose|targeted advertising)\b`,
        },
        {
          name: 'not collected from them, by the heading',
          match: re`${GATHER}${gap(60)}\b(?:from|of|about) (?:them|such persons?|these persons?|this age group|such users)\b`,
          under: /\bchild|\bkids?\b|\bminors?\b|\bteen|\bage\b/,
          stance: 'denied',
        },
        {
          name: 'only from an age',
          match: re`\b(?:at least|over(?: the age of)?|older than|above(?: the age of)?|minimum age(?: of| is)?|(?:required|legal) age)\b${gap(20)}\b${LIMIT}\b|\b${LIMIT}(?: years(?: of age| old)?)? (?:and|or) (?:over|older|above)\b|\b(?:have|need|has) to be ${LIMIT}\b|\b(?:1[3-9]|2[01])\+|\b(?:only for|is for|are for) (?:adults|grown-ups)\b|\b(?:at least|reached|of) (?:the )?(?:legal age|age of majority)\b|\bage limit\b\W{1,4}${LIMIT}\b|\b(?:meant|intended|designed|made|offered|exclusively|aimed|directed|addressed) (?:only |solely |exclusively )?(?:for|at|to) (?:use by )?(?:adults|grown-ups)\b|\bfor (?:adults|grown-ups) only\b`,
          also: [
            /\b(?:must|only|requires?|required|reserved|(?:need|have|has) to|grown-ups|should|may|can|intended|designed|offered|allowed|confirm|agree|affirm|declare|certify|provided|available|adults?|are|limit|warrant|represent|restricted|limited)\b/,
          ],
          unless: re`${BY_MISTAKE}|\bminor dependents\b|${PARENT}${gap(60)}\b(?:of|over|signed|statement)\b`,
          scope: 'any',
        },
        {
          name: 'not allowed under an age',
          match: re`(?:\b(?:not|cannot|only|never|no (?:one|child(?:ren)?|persons?|minors?|users?|individuals?|(?:\w+ )?(?:information|data))|in no case|forbidden)\b|n't\b|\bprohibit(?:s|ed)?\b)${gap(100)}\b(?:use|using|register(?:ing)?|access(?:ing)?|creat(?:e|ing)|permit(?:ted)?|allow(?:ed)?|have|give|giving|provided?|submit(?:ted)?|send|sent|transmit(?:ted)?|sign up|join|open|play|buy|order|visit|eligible|involvement|supervision)\b`,
          also: [re`${UNDER_AGE}|\b(?:minors|children)\b${gap(20)}\b(?:may|must|are|can|should)\b`],
          unless:
            /\bif (?:we|you|it|a)\b[^.;]{0,60}\b(?:learn|aware|believe|discover|find)|\b(?:sell|sells|selling|sales?|shar(?:e|es|ing)|delete|remove|teach|disclose|categories|segments)\b/,
          stance: 'any',
          scope: 'any',
        },
      ],
    },
  ],
});
