import { definePractice } from '../../practice';
import { re } from '../../vocabulary';
import { ENTITLED, own } from '../user-access/rights';

const USE = String.raw`(?<!\bby )\b(?:process(?:ing|ed)?|uses?|using|used|collect(?:ing|ion)?|handling|treatment)\b(?! (?:of )?(?:(?:our|the|these|this|all|any|we_*|your|such) ){0,2}(?:\w+ )?(?:services?|sites?|websites?|apps?|platform|products?|account|device|we_*)\b)`;

/** Objections to what others decide or write. */
const NOT_DATA = String.raw`(?! (?:(?:the|a|an|any|our|this|that|these|such|another|other) ){0,2}(?:[\w']+ )?(?:decisions? (?:of|by)|rul(?:es?|ings?)|results?|scores?|prices?|fees?|charges?|bids?|content|posts?|comments?|reviews?|referees?|jur(?:y|ies)|moves?|bills?|invoices?|arbitrat\w+|jurisdictions?|new terms|terms|changes?|modifications?|amend\w+)\b)`;

/** "(opt out)" beside "choose". */
const PAREN = String.raw`(?:\(i?\.?e?\.?,? ?opt[- ]?out\) )?`;

export const objectOrRestrict = definePractice({
  id: 'object-or-restrict',
  category: 'user-choice',
  cue: /prohibit|forbid|pause|halt|say no|put a|contest|object|restrict|limit|oppos|stop|suspend|refuse|cease|block|freez|only use|purposes? (?:\w+ ){0,4}(?:other|different|incompatible)/,
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
          match: re`${ENTITLED}${own(100)}\b(?:(?:oppose|contest) (?:the|our|any|such|this|further) (?:\w+ )?(?:process|use|collect)|object(?: at any time)?(?:[.;,]|$))`,
          stance: 'any',
        },
        {
          name: 'may restrict',
          match: re`${ENTITLED}${own(140)}\b(?:restrict(?:ed|ing|ion|ions)?|limit(?:ed|ing|ation)?|suspend|block|freeze|stop|cease|refuse|prevent|prohibit|forbid|pause|halt|say no|put a (?:hold|stop))\b${own(40)}${USE}`,
          unless:
            /\bcookies?\b|\buninstall|\bby deleting (?:we_|the app|our app)|\b(?:services'|their|our) ability\b|\busing one of\b|\bnot us(?:e|ing)\b[\w ,]{0,30}\bsensitive|\blimit[\w ]{0,20} liabilit|\bads?\b|advertis/,
          stance: 'any',
        },
        {
          name: 'choice over other purposes',
          match: re`\b(?:opportunity|option|choice|choose|able|right|may|can) (?:to )?(?:choose |elect )?${PAREN}(?:whether|opt[- ]out)\b${own(160)}\b(?:used?|using|processed|disclosed)\b${own(60)}\bpurposes?\b${own(40)}\b(?:other than|different|incompatible)\b`,
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
          name: 'requests for restriction',
          match: re`\b(?:request|obtain|ask for)(?:s|ing)?${own(60)}\b(?:restriction|(?:blocking|suspension|limitation) of (?:your|the|their|personal|data|processing))\b|\b(?:request|ask)\b${own(40)}\b(?:we_*|us) (?:to )?only use\b`,
          stance: 'any',
        },
      ],
    },
  ],
});
