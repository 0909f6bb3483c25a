import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';
import {
  BY_READER,
  ENTITLED,
  INSTRUCTION,
  NOT_WE,
  OWN_DATA,
  own,
  PERSON,
  RIGHT,
  RIGHTS_HEADING,
  toObject,
} from './rights';

const CORRECT = String.raw`\b(?:correct(?:ed|ing|ion|ions)?|rectif(?:y|ied|ying|ication)|updat(?:e|ing|ed(?! (?:\w+ )?information))|amend(?:ed|ing|ment)?|modif(?:y|ied|ying|ication)|chang(?:e|ed|es|ing)|edit(?:ed|ing)?|fix|alter|completion of|complete (?:any |your |the )?(?:incomplete|missing)|completed|revise|adjust)\b`;
const SETTINGS = `(?:settings?|preferences?|password|consents?|authori[sz]ations?|choices|subscriptions?|policy|notice)`;
const CORRECTED = String.raw`${CORRECT},? (?:(?!${SETTINGS}\b|cookies?\b|our\b)[^\s;?!]+ ){0,8}?(?:${OWN_DATA}|inaccurac(?:y|ies)|errors|it(?!')|them)\b(?! (?:(?:privacy|collection|data) ){0,2}${SETTINGS})`;

export const correction = definePractice({
  id: 'correction',
  category: 'user-access',
  cue: /fix|put (?:it|them|that|things) right|mend|contest|challenge|dispute|moved?\b|mistake|error|wrong|set straight|put right|up[- ]to[- ]date|accurate|current|correct|rectif|updat|amend|modif|chang|edit|fix|alter|inaccura|complet|revise|adjust/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'right to rectification',
          match: re`${RIGHT} (?:to|of) (?:data |the |request |an? )?(?:rectification|correction|correct|rectify|amend(?:ment)?|update)\b|${RIGHT} to ${own(100)}\b(?:rectif(?:y|ication|ied)|correct(?:ion|ed)?)\b`,
          stance: 'any',
        },
        {
          name: 'may have data corrected',
          match: re`${ENTITLED}${own(140)}${CORRECTED}`,
          also: [new RegExp(CORRECTED)],
          unless:
            /\bno ability\b|\b(?:changes? to (?:this|our|the)|(?:update|change|amend|modify) (?:this|our|the) (?:privacy )?(?:policy|notice|statement))\b/,
          stance: 'any',
        },
        {
          name: 'may have data corrected, object first',
          match: re`(?:${ENTITLED}${own(100)}|\bhave (?:the |your |any |such |their )?)(?:${OWN_DATA}|inaccuracies|errors|mistakes|it|them(?= to be)) (?:[\w,-]+ ){0,6}?(?:corrected|rectified|updated|amended|(?<=to )be (?:changed|modified)|set straight|put right|fixed)\b`,
          unless: /\bour policy\b|\bno ability\b/,
          stance: 'any',
        },
        {
          name: 'way to correct',
          match: re`\bto (?:[\w-]+,? (?:and |or )?){0,3}?${CORRECT},? (?:(?!${SETTINGS}\b|cookies?\b|our\b)[^\s;?!]+ ){0,8}?${OWN_DATA}(?: \([^()]{0,120}\))?[^,;?!]{0,100}?${INSTRUCTION}|\b(?:easy|simple|easily) to (?:change|update|correct|edit|amend) (?:your|any of your) ${toObject(4)}${OWN_DATA}|\b(?:log|sign)(?:ging|ing)? in${gap(60)}${CORRECT} (?:your|any|the) ${toObject(4)}${OWN_DATA}`,
        },
        {
          name: 'wrong data are corrected',
          match: re`\b(?:inaccurate|incorrect|wrong|incomplete|out of date|outdated|changed|inaccuracy)\b[^;?!]{0,120}\b(?:correct(?:ed|ion|ions)?|rectif\w+|amend(?:ed)?|updated?|revised?|complet(?:ed|ion))\b`,
          also: [/\b(?:your|personal|about you|we have|we hold)\b/],
          stance: 'any',
        },
        {
          name: 'wrong information is revised',
          match: re`\binformation (?:[\w-]+ ){0,4}?(?:is|are) (?:\w+ )?(?:inaccurate|incorrect|wrong|incomplete|out of date)\b${gap(60)}\b(?:contact|tell|notify|inform|write to|e-?mail|let) us\b${gap(60)}\bwe (?:will|can|shall) (?:\w+ )?(?:revise|correct|amend|update|fix) |\b(?:information|data|details|records?) (?:that |which )?(?:we_* (?:(?:are )?hold(?:ing)?|have|keep|maintain|store)|held)\b${gap(40)}\b(?:is|are) (?:\w+ )?(?:inaccurate|incorrect|wrong|incomplete|out of date|not (?:accurate|correct|up to date))\b${gap(100)}\b(?:contact|tell|notify|inform|write to|e-?mail|let|advise)\b`,
          unless:
            /\b(?:(?:on|in) (?:this|our|the) (?:\w+ )?(?:web)?(?:site|pages?|map|list\w*)|content|prices?|products?|articles?)\b/,
        },
        {
          name: 'put right when asked',
          match: re`\b(?:write|e-?mail|mail|contact|tell|ask|call|message)\b${gap(100)}\bwe_*(?:'ll)? ${gap(60)}\b(?:fix|correct|put right|mend|amend) (?:what|anything|any|it\b|them|mistakes|errors)|\b(?:we_*|i)(?:'ll| will) (?:gladly |then )?put (?:it|them|that|things) right\b|\bwe(?:'ll| will| shall) (?:\w+ )?(?:correct|fix|rectify|amend) (?:any |the |such |all )?(?:errors|mistakes|inaccurac\w+) (?:that )?(?:you|in your|reported|brought)|\b(?:anything|something) [\w ]{0,20}\b(?:is|are) wrong\b${gap(20)}\bwe(?:'ll| will) (?:fix|correct|mend|amend)|\b(?:incomplete|wrong|inaccurate|incorrect)\b${gap(60)}\b(?:update|fix|correct|change) (?:it|them|this|that)\b|\b(?:have|get) (?:any |your )?(?:mistakes|errors|wrong \w+) (?:put right|fixed|corrected)|\bcorrect any (?:\w+ )?(?:information|data) (?:that is )?found to be (?:in|wrong|out)`,
          unless:
            /\b(?:bugs?|prices?|orders?|invoices?|(?:on|in) (?:this|our|the) (?:\w+ )?(?:web)?(?:site|pages?|maps?))\b/,
        },
        {
          name: 'told of changes',
          match:
            /\b(?:let us know|(?:inform|tell|notify|advise) us|keep us (?:informed|updated|posted))\b[^;?!]{0,40}\b(?:your|personal) (?:\w+ ){0,3}(?:details|information|data)\b[^;?!]{0,30}\bchang(?:e|es|ed)\b|\blet us know if\b[^;?!]{0,60}\bneeds? to be (?:corrected|updated|changed|amended)\b|\b(?:inform|tell|notify|advise|update) us (?:\w+ )?(?:of|about|if there are) (?:any )?changes? (?:to|in|of) (?:your|the personal) (?:\w+ ){0,3}(?:details|information|data)\b|\bif (?:your|any of your|there is (?:a|any) change (?:in|to) your) (?:[\w-]+ ){0,3}(?:details|information|data|address|name|number)\b[^;?!]{0,30}(?:\bchanges?\b|,)[^;?!]{0,110}\b(?:let us know|(?:inform|tell|notify|advise|contact|e-?mail) us)\b|\bto keep (?:your|their) (?:[\w-]+ ){0,3}(?:details|information|data)\b[^;?!]{0,20}\b(?:accurate|current|up[- ]to[- ]date|complete)\b[\w ,-]{0,30}, (?:please )?(?:contact|let us|notify|e-?mail|log in|update|visit)\b|\bif you (?:move|have moved|change (?:your )?(?:address|name|e-?mail))\b[^;?!]{0,60}\b(?:let us know|(?:inform|tell|notify|advise) us|give us)\b|\bkeep (?:your|their) (?:[\w-]+ ){0,3}(?:details|information|data|records)\b[^;?!]{0,20}\b(?:up[- ]to[- ]date|current|accurate) (?:in|by|through|via|under|on) /,
        },
        {
          name: 'requests for correction',
          match: re`\b(?:request(?:s|ing)?|ask(?:s|ing)? (?:us )?for)${own(80)}\b(?:correction|rectification|amendment)s?\b|\b(?:correction|rectification)(?:,|,? and|,? or) (?:erasure|deletion|restriction|portability)\b|\b(?:correction|rectification) (?:requests?\b|of (?:any |your |the )?(?:incomplete|inaccurate|incorrect|outdated|out-of-date)\b)|\b(?:for|about|regarding|concerning|its|their) (?:[\w-]+,? (?:and |or )?){0,4}(?:correction|rectification)\b${gap(120)}\b(?:contact|write to|e-?mail|turn to)\b|\b(?:updating|update|access), (?:rectification|correction)\b${own(40)}\b(?:integration|cancell?ation|completion|opposition)\b|${NOT_WE}\brequest(?:s|ing)? (?:(?:any|a|the) )?(?:changes?|updates?|amendments?|edits) (?:to|of) ${toObject(6)}${OWN_DATA}`,
          stance: 'any',
        },
        {
          name: 'corrected at the request of the user',
          match: re`\b(?:upon|on|at|following|after) (?:your |a |their |the user's )?(?:written )?requests?${gap(60)}\b(?:correct|rectify|amend|update|revise)\b ${toObject(5)}(?:${OWN_DATA}|inaccuracies|errors)|\b(?:data|information|details|records?|inaccuracies|errors|mistakes)\b${gap(60)}\b(?:will|shall|can) be (?:corrected|rectified|amended|updated|changed)\b${gap(40)}\b(?:(?:upon|on|at|following|after) (?:your |a |written ){0,2}requests?|if you (?:ask|request|tell us|let us know))|\bwe_* (?:will|shall) (?:take (?:all )?reasonable steps to |promptly |gladly )?(?:update|correct|rectify|amend)(?: (?:or|and) \w+)? ${toObject(4)}(?:data|information|records?)\b${gap(40)}\b(?:you (?:have )?(?:\w+ )?(?:submitted|provided|given)|in our possession)|\b(?:review|view|see|access) (?:your|their) ${toObject(3)}${OWN_DATA},? (?:or|and) (?:to )?(?:make|request) (?:any )?(?:corrections?|changes|updates)\b|\bwe_* (?:will|shall) (?:correct|rectify|amend) ${toObject(6)}(?:${OWN_DATA}|errors|inaccuracies)\b${gap(60)}\b(?:upon|on|at) (?:your )?request`,
          unless: /\b(?:this|our) (?:privacy )?(?:policy|statement|notice)\b|\bcookies?\b/,
        },
        {
          name: 'changed by the reader',
          match: re`\b(?:data|information|details|records?|profiles?|address(?:es)?|entries)\b${gap(40)}\b(?:can|may) (?:\w+ )?be (?:\w+ )?(?:changed|corrected|updated|edited|modified|amended)\b${gap(60)}\b${BY_READER}|^(?:[\w ]{1,20}: |can )?(?:change|update|edit|correct|review and update) your (?:\w+ ){0,2}(?:details|information|profile|data|address)\b${gap(40)}\b${BY_READER}|^(?:edit|change|update|correct): (?:edit|change|update|correct) (?:your|any|the|all)\b`,
          unless: /\b(?:this|our) (?:privacy )?(?:policy|statement|notice)\b|\bcookies?\b|\bby us\b|\bwithout notice/,
        },
        {
          name: 'record contested',
          match: re`(?:${PERSON} (?:may|can|wish to|want to)|${RIGHT} to|\bto) (?:contest|challenge|dispute) (?:the )?(?:content|accuracy|completeness|correctness)s? (?:or [\w ]{0,30} )?of (?:${toObject(4)})(?:${OWN_DATA})`,
          stance: 'any',
        },
        {
          name: 'item of a list of rights',
          match: re`^(?:to |the |and )?(?:right (?:of|to) |request (?:a |the )?)?(?:correct(?:ion)?|rectif(?:y|ication)|(?:update|edit|change|modify|amend)\b (?:your|personal|inaccurate))\b|^(?:access|know|view|review|export|download|obtain|delete)[\w, /&-]{0,60}\b(?:correct(?:ion)?|rectif(?:y|ication)|modify|update|edit|amend)\b`,
          under: RIGHTS_HEADING,
          unless: /cookies?/,
        },
      ],
    },
  ],
});
