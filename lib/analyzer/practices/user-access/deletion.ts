import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';
import { ENTITLED, INSTRUCTION, OWN_DATA, own, PERSON, RIGHT, RIGHTS_HEADING, toObject } from './rights';

const DELETE = String.raw`\b(?:delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing|ure)|destroy(?:ed)?|destruction|expunge|purge|wip(?:e|ed|ing))\b`;
const REMOVE = String.raw`\b(?:remov(?:e|ed|al|ing))\b`;
const CLOSE = String.raw`\b(?:clos(?:e|ed|ing|ure)|cancel(?:l?ed|l?ing|lation)?|deactivat(?:e|ed|ing|ion)|terminat(?:e|ed|ing|ion)|delet(?:e|ed|ing|ion)|disabl(?:e|ing))\b`;
const THINGS = String.raw`(?:${OWN_DATA}|content|it|them|history|photos?|posts?|messages?|videos?|contributions?|comments?|reviews?|recordings?|footage|everything)\b`;

export const deletion = definePractice({
  id: 'deletion',
  category: 'user-access',
  cue: /wip[ei]|delet|eras|remov|forgotten|clos|destr|deactivat|purge|terminat|cancel|expunge|disabl/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'may have data deleted',
          match: re`${ENTITLED}${own(160)}${DELETE},? ${toObject(8)}${THINGS}`,
          unless: /\bcannot (?:be )?(?:delete|erase)|unable to delete/,
          stance: 'any',
        },
        {
          name: 'may have data deleted, object first',
          match: re`(?:${ENTITLED}${own(100)}|\b(?:have|want|like|need) (?:an? |the |your |any |such |some |their )?(?:\w+ )?)(?:${OWN_DATA}|posts?|comments?|photos?|content) (?:[\w,-]+ ){0,5}?(?:deleted|erased|removed|destroyed|expunged|purged|wiped)\b`,
          stance: 'any',
        },
        {
          name: 'way to delete',
          match: re`\bto (?:request (?:the )?)?(?:${DELETE}|${CLOSE}),? ${toObject(8)}(?:${OWN_DATA}|content)[^,;?!]{0,60}?(?:${INSTRUCTION}|, you (?:can|may)\b)`,
          unless: /\bcookies?\b/,
        },
        {
          name: 'right to erasure',
          match: re`${RIGHT} (?:to|of) (?:data |the |request |an? )?(?:erasure|deletion|be forgotten|delete|erase)\b|"right to be forgotten"|\b(?:delete|erase|close) my (?:account|data|information|profile)\b|${RIGHT} to ${own(100)}\b(?:erasure|deletion|be forgotten)\b`,
          stance: 'any',
        },
        {
          name: 'requests for deletion',
          match: re`\b(?:deletion|erasure|removal) (?:and [\w-]+ )?requests?\b|\brequests? (?:for|to|of|regarding) ${own(60)}\b(?:deletion|erasure|delete|erase)\b|\brequest${own(60)}\b(?:deletion|erasure)\b`,
          unless: /cookies/,
          stance: 'any',
        },
        {
          name: 'may have data removed',
          match: re`${ENTITLED}${own(120)}${REMOVE},? ${toObject(8)}(?:${OWN_DATA}|content|(?:your|their|an?y?) (?:\w+ )?(?:posts?|comments?|photos?|contributions?|reviews?))`,
          unless: /mailing list|email list|newsletter|distribution list|unsubscribe/,
          stance: 'any',
        },
        {
          name: 'may have the account closed',
          match: re`${ENTITLED}${own(120)}${CLOSE},? ${toObject(6)}(?:accounts?|profiles?|membership)\b`,
          stance: 'any',
        },
        {
          name: 'the user deletes',
          match: re`\b(?:if|when|once|after|until|unless|upon|by) ${PERSON} (?:choose to |decide to |have |request to )?(?:delet|eras|remov|clos|deactivat|cancel|terminat)(?:e|ed|es|ing)?\b ${toObject(5)}(?:${OWN_DATA}|content)`,
          stance: 'any',
        },
        {
          name: 'deleted at the request of the user',
          match: re`(?:${DELETE}|${REMOVE} ${toObject(4)}${OWN_DATA})${gap(80)}\b(?:(?:upon|on|at|following|after|with) (?:your |their |the user's |a |written ){0,3}requests?|if (?:you|they) (?:so )?(?:request|ask|wish|want|contact us|e-?mail us|write to us|tell us|let us know))\b|\b(?:upon|on|at|following|after|if) (?:your |a |you |they |their |the user's )?(?:written )?requests?${gap(80)}(?:${DELETE}|${REMOVE})`,
          unless: /cookies|\bchild/,
        },
        {
          name: 'deleted when asked',
          match: re`\b(?:write|e-?mail|mail|contact|tell|ask|call|message)\b${gap(80)}\bwe_*(?:'ll)? ${gap(60)}\b(?:delete|erase|remove|destroy|wipe) (?:what|everything|all|it\b|them\b|your)|\b(?:button|link|menu|switch)\b${gap(40)}\b(?:delete|erase|wipe|remove)s (?:your|the|all|everything)\b|\b(?:settings|account|profile|menu|button|app)\b,? "?(?:delete|erase|remove|close)"?(?: \w+){0,3} (?:delete|erase|wipe|remove)s (?:your|the|all|everything)\b`,
          unless: /\b(?:child|children|minors?|cookies?|under 1\d|spam|mailing list)\b/,
        },
        {
          name: 'item of a list of rights',
          match: re`^(?:to |the |and )?(?:deletion|erasure|erase|delete)\b|^(?:access|know|correct|rectify|view|update|review|export|download|obtain)[\w, /&-]{0,60}\b(?:or|and|&) (?:delet(?:e|ion)|eras(?:e|ure))\b`,
          under: RIGHTS_HEADING,
          unless: /cookies?/,
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'cannot be deleted',
          match: re`\b(?:you|users) (?:will |may |are |can)?(?:cannot|can not|can't|not (?:be )?able to|unable to|may not|not) (?:request (?:the )?(?:deletion|that we delete)|(?:permanently )?delete|have ${toObject(4)}deleted|erase|close) ${toObject(4)}(?:accounts?|personal|data)\b`,
          unless: /\bif you\b|\bmessages\b/,
          stance: 'any',
          scope: 'any',
          condition: 'exclude',
        },
        {
          name: 'not on request',
          match:
            /\bwe_* (?:cannot|can not|can't|do not|don't|will not|won't|are unable to|are not able to) (?:delete|erase|remove) (?:your|any|the) (?:\w+ ){0,2}(?:accounts?|history|data|information|records)\b[^;?!.]{0,20}\b(?:on|at|upon) (?:your )?request\b/,
          unless: /\b(?:some|certain|third[- ]party|other (?:sites|services)|children?)\b/,
          stance: 'any',
          condition: 'exclude',
        },
        {
          name: 'no account is deleted',
          match: re`\b(?:accounts?|profiles?)(?:,? once [\w ]{1,20},?)? (?:cannot|can not|can't) be (?:(?:permanently|completely|fully) )?(?:deleted|erased|removed|closed)\b|\b(?:not possible|impossible|no way|no (?:option|possibility|means)) (?:to|of|for you to) (?:delet|eras|clos|remov)(?:e|ing) (?:your|an?|the|user|any) (?:[\w']+ )?(?:accounts?|profiles?)\b|\bwe_* (?:do not|don't|will not|won't|never) (?:delete|erase|close|remove) (?:(?:user|your|any|members'?|existing) )?accounts?\b(?! (?:of|that|which|who))`,
          unless:
            /\b(?:if|unless|until|while|before|when|where|because|without|some|certain|legal\w*|law|required|immediately|third[- ]party|other (?:sites|services)|retain\w*|temporar\w+|inactive)\b/,
          stance: 'any',
          condition: 'exclude',
        },
      ],
    },
  ],
});
