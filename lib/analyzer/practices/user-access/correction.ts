import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';
import { ENTITLED, INSTRUCTION, NOT_WE, OWN_DATA, own, RIGHT, RIGHTS_HEADING, toObject } from './rights';

const CORRECT = String.raw`\b(?:correct(?:ed|ing|ion|ions)?|rectif(?:y|ied|ying|ication)|updat(?:e|ing|ed(?! (?:\w+ )?information))|amend(?:ed|ing|ment)?|modif(?:y|ied|ying|ication)|chang(?:e|ed|es|ing)|edit(?:ed|ing)?|fix|alter|completion of|complete (?:any |your |the )?(?:incomplete|missing)|completed|revise|adjust)\b`;
const SETTINGS = `(?:settings?|preferences?|password|consents?|choices|subscriptions?|policy|notice)`;

export const correction = definePractice({
  id: 'correction',
  category: 'user-access',
  cue: /fix|mistake|error|wrong|set straight|put right|up[- ]to[- ]date|accurate|current|correct|rectif|updat|amend|modif|chang|edit|fix|alter|inaccura|complet|revise|adjust/,
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
          match: re`${ENTITLED}${own(140)}${CORRECT},? (?:(?!${SETTINGS}\b|cookies?\b|our\b)[^\s;?!]+ ){0,8}?(?:${OWN_DATA}|inaccurac(?:y|ies)|errors|it(?!')|them)\b(?! (?:(?:privacy|collection|data) ){0,2}${SETTINGS})`,
          unless:
            /\b(?:changes? to (?:this|our|the)|(?:update|change|amend|modify) (?:this|our|the) (?:privacy )?(?:policy|notice|statement))\b/,
          stance: 'any',
        },
        {
          name: 'may have data corrected, object first',
          match: re`(?:${ENTITLED}${own(100)}|\bhave (?:the |your |any |such |their )?)(?:${OWN_DATA}|it) (?:[\w,-]+ ){0,6}?(?:corrected|rectified|updated|amended|set straight|put right|fixed)\b`,
          unless: /\bour policy\b/,
          stance: 'any',
        },
        {
          name: 'way to correct',
          match: re`\bto (?:[\w-]+,? (?:and |or )?){0,3}?${CORRECT},? (?:(?!${SETTINGS}\b|cookies?\b|our\b)[^\s;?!]+ ){0,8}?${OWN_DATA}[^,;?!]{0,100}?${INSTRUCTION}|\b(?:log|sign)(?:ging|ing)? in${gap(60)}${CORRECT} (?:your|any|the) ${toObject(4)}${OWN_DATA}`,
        },
        {
          name: 'wrong data are corrected',
          match: re`\b(?:inaccurate|incorrect|wrong|incomplete|out of date|outdated|changed|inaccuracy)\b[^;?!]{0,120}\b(?:correct(?:ed|ion|ions)?|rectif\w+|amend(?:ed)?|updated?|complet(?:ed|ion))\b`,
          also: [/\b(?:your|personal|about you)\b/],
          stance: 'any',
        },
        {
          name: 'put right when asked',
          match: re`\b(?:write|e-?mail|mail|contact|tell|ask|call|message)\b${gap(100)}\bwe_*(?:'ll)? ${gap(60)}\b(?:fix|correct|put right|amend) (?:what|anything|any|it\b|them|mistakes|errors)|\b(?:incomplete|wrong|inaccurate|incorrect)\b${gap(60)}\b(?:update|fix|correct|change) (?:it|them|this|that)\b|\b(?:have|get) (?:any |your )?(?:mistakes|errors|wrong \w+) (?:put right|fixed|corrected)`,
          unless: /\b(?:bugs?|prices?|orders?|invoices?)\b/,
        },
        {
          name: 'told of changes',
          match:
            /\b(?:let us know|(?:inform|tell|notify|advise) us|keep us (?:informed|updated|posted))\b[^;?!]{0,40}\b(?:your|personal) (?:\w+ ){0,3}(?:details|information|data)\b[^;?!]{0,30}\bchang(?:e|es|ed)\b|\b(?:inform|tell|notify|advise) us (?:\w+ )?(?:of|about) (?:any )?changes? (?:to|in|of) (?:your|the personal) (?:\w+ ){0,3}(?:details|information|data)\b|\bkeep (?:your|their) (?:[\w-]+ ){0,3}(?:details|information|data)\b[^;?!]{0,20}\b(?:up[- ]to[- ]date|current|accurate) (?:in|by|through|via|under|on) /,
        },
        {
          name: 'requests for correction',
          match: re`\b(?:request(?:s|ing)?|ask(?:s|ing)? (?:us )?for)${own(80)}\b(?:correction|rectification|amendment)\b|\b(?:correction|rectification) requests?\b|${NOT_WE}\brequest(?:s|ing)? (?:(?:any|a|the) )?(?:changes?|updates?|amendments?|edits) (?:to|of) ${toObject(6)}${OWN_DATA}`,
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
