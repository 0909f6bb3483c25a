import { definePractice } from '../../practice';
import { gap, ONCE, re } from '../../vocabulary';
import { ENTITLED, own } from '../user-access/rights';

const USE = String.raw`\b(?=proc|us|coll|hand|treat)(?<!\bby )(?:process(?:ing|ed)?|uses?|using|used|collect(?:ing|ion)?|handling|treatment)${ONCE}\b(?! (?:of )?(?:(?:our|the|these|this|all|any|we_*|your|such) ){0,2}(?:\w+ )?${ONCE}(?:services?|sites?|websites?|apps?|platform|products?|account|device|we_*)\b)`;

/** Objections to what others decide or write. */
const NOT_DATA = String.raw`(?! (?:(?:the|a|an|any|our|this|that|these|such|another|other) ){0,2}(?:[\w']+ )?${ONCE}(?:decisions? (?:of|by)|rul(?:es?|ings?)|results?|scores?|prices?|fees?|charges?|bids?|content|posts?|comments?|reviews?|referees?|jur(?:y|ies)|moves?|bills?|invoices?|arbitrat\w+|jurisdictions?|new terms|terms|changes?|modifications?|amend\w+)\b)`;

/** "(opt out)" beside "choose". */
const PAREN = String.raw`(?:\(i?\.?e?\.?,? ?opt[- ]?out\) )?`;
/** Uses that are stopped or narrowed. */
const STOPPED = String.raw`\b(?:(?:restrict(?:ed|ing|ion|ions)?|limit(?:ed|ing|ation)?|suspend|block|freeze|stop|cease|refuse|prevent|prohibit|forbid|pause|halt|say no|put a (?:hold|stop))\b${own(40)}${USE}|opt[- ]?out of (?:our |the |any )?(?:use|processing|collection) of (?:your|their|my) (?:\w+ )?(?:data|information)\b|block any data\b|processing (?:of ${own(40)})?(?:is|be) (?:restricted|limited|suspended)\b)`;

export const objectOrRestrict = definePractice({
  id: 'object-or-restrict',
  category: 'user-choice',
  cue: /no longer use|no further|cessation|n't want|not want|process(?:ed)? any|prevent|in this way|these ways|(?:this|these) purposes?|prohibit|forbid|pause|halt|say no|put a|contest|not to use|not use|opt[- ]out|choice|object|restrict|limit|oppos|stop|suspen|refuse|cease|block|freez|only use|purposes? (?:\w+ ){0,4}(?:other|different|incompatible)/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'right to object',
          match: re`\bright (?:to|of) (?:object(?:ion)?|oppose|restrict(?:ion)?|limitation|restriction of processing|limit)\b|\brights? to ${own(100)}\b(?:object|oppose|restrict(?:ion)?)\b`,
          unless: /\bnot us(?:e|ing)\b[\w ,]{0,30}\bsensitive|\blimit (?:only\b|[\w ]{0,30}\b(?:sharing|affiliates)\b)/,
          stance: 'any',
        },
        {
          name: 'may object',
          match: re`${ENTITLED}${own(140)}\b(?:object(?:ing|ion)?|oppos(?:e|ition)) (?:at any time )?,? ?(?:to|against|on)\b${NOT_DATA}`,
          stance: 'any',
        },
        {
          name: 'may oppose',
          match: re`${ENTITLED}${own(100)}\b(?:(?:oppose|contest) (?:the|our|any|such|this|their|its|further) (?:\w+ )?(?:process|use|collect|treatment)|object(?: at any time)?(?:[.;,]| by\b|$))`,
          stance: 'any',
        },
        {
          name: 'may restrict',
          match: re`${ENTITLED}${own(140)}${STOPPED}`,
          also: [new RegExp(STOPPED)],
          unless:
            /\bcookies?\b|\bnot prevent|\bprevent (?!us\b|we_*\b)\w+ from\b|\bbrowser (?:or|controls)|\bmobile device (?:manufacturer|provider|maker)|\buninstall|\b(?:settings|preferences|options|permissions?) (?:\w+ )?(?:on|of|in) your (?:\w+ )?(?:device|phone|browser)|\b(?:phone|device|browser)(?:'s)? settings|\bby deleting (?:we_|the app|our app)|\b(?:services'|their|our) ability\b|\busing one of\b|\bnot us(?:e|ing)\b[\w ,]{0,30}\bsensitive|\blimit[\w ]{0,20} liabilit|\bads?\b|advertis/,
          stance: 'any',
        },
        {
          name: 'choice over other purposes',
          match: re`\b(?:opportunity|option|choice|choose|able|right|may|can) (?:to )?(?:choose |elect )?${PAREN}(?:whether|opt[- ]out)\b${own(160)}\b(?:used?|using|processed|disclosed)\b${own(60)}\bpurposes?\b${own(40)}\b(?:other than|different|incompatible|(?:un|not (?:directly )?)related)\b|\b(?:used?|using|processed)\b${gap(60)}\b(?:(?:manner|way|ways|purposes?)${gap(20)}\b(?:different|other than|incompatible|inconsistent|not described)|contrary to|new purposes?|different purposes?)\b${gap(160)}\b(?:choice|opportunity|option|chance|able|allow you) (?:\w+ )?(?:to (?:opt[- ]out|object|refuse|decline|say no)|as to whether|whether)\b|\bchoice as to whether (?:or not )?we_* (?:may |can |will )?use (?:your|their|this|the) (?:\w+ )?information in (?:this|that|a) (?:\w+ )?manner`,
          stance: 'any',
        },
        {
          name: 'objections',
          match: re`\b(?:you|your) (?:\w+ ){0,2}object(?:s|ed|ion|ions|ing)? (?:to|against)\b${NOT_DATA}`,
          stance: 'any',
        },
        {
          name: 'item of a list of rights',
          match: /^(?:\d[\d.]* )?(?:to |the |and |right to )?(?:object(?:ion|ing)?|restrict(?:ion|ing)?|limit)\b/,
          under: /right|choice|control|request|gdpr|europe|access/,
          stance: 'any',
        },
        {
          name: 'among the rights',
          match: re`\b(?:access|rectification|correction|cancell?ation|erasure|deletion|updating)\b(?:[\w ,-]{0,60}[ ,])(?:opposition|(?:limitation|restriction|blocking) of (?:the |their |your |its )?(?:data |personal data )?(?:processing|data|use)|to object to (?:the|their|its|our|such|any) (?:\w+ )?(?:processing|use))\b|\b(?:correct|rectify|delet|eras|rectif|correct)\w*\b[^?!]{0,60}[ )](?:restrict|object to|oppose)(?: or object to)? (?:the |our |any |their )?(?:processing|use) of (?:your|their|my|its|personal)\b|\bblocking,? (?:or|and|and\/or) (?:deletion|erasure|removal) of\b|\bright of opposition\b`,
          stance: 'any',
        },
        {
          name: 'may forbid a use',
          match: re`\b(?:ask|asks|request|tell|instruct|direct|require)\b${own(20)}\b(?:that )?(?:we_*|us|it) (?:not|no longer) (?:to )?(?:use|process|collect)\b ${own(20)}\b(?:data|information|details|records?)\b|\b(?:request|ask|direct) that there be no further (?:collection|use|processing)\b|\brefuse (?:to (?:allow|permit|let) ${own(30)}\b(?:collect|use|gather|process)|(?:any |further |our ){1,3}(?:collection|use|processing)|permission for ${own(20)}\b(?:collect|use))|\bif you (?:do not|don't|would rather not|would prefer not) (?:want|wish|like)?(?: us| to have)? ?(?:to use|using|use|to process|have) your (?:\w+ )?(?:information|data)\b ?(?:used |processed )?(?:in (?:this|that|these) ways?|for (?:this|that|these) purposes?|any ?more|any longer)\b${gap(40)}\b(?:tell|contact|notify|inform|e-?mail|let|write)\b`,
          unless: /\b(?:cookies?|marketing|promotion\w*|newsletters?|e-?mail (?:address|list)|adverti\w+|ads|sell)\b/,
          stance: 'any',
        },
        {
          name: 'requests for restriction',
          match: re`\b(?:request|obtain|ask for)(?:s|ing)?${own(60)}\b(?:restriction|(?:blocking|suspension|cessation|limitation) of (?:use|utili[sz]ation|your|the|their|personal|data|processing))\b|\brequests? to (?:stop|cease|restrict|limit) (?:the )?(?:processing|using|use of) (?:your|their|my|personal)\b|\b(?:erasure|deletion|rectification),? (?:and |or )?restriction(?:,| and| or) (?:portability|objection)\b|\b(?:request|demand|obtain)\b${own(60)}\bblocking\b(?= (?:or|and|of)|[,.;]|$)|\b(?:request|ask)\b${own(40)}\b(?:we_*|us) (?:to )?only use\b`,
          stance: 'any',
        },
      ],
    },
  ],
});
