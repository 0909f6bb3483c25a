import { definePractice } from '../../practice';
import { gap, ONCE, re } from '../../vocabulary';
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

const DELETE = String.raw`\b(?:delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing|ure)|eradicat(?:e|ed|ion)|destroy(?:s|ed|ing)?|destruction|expunge|purge|wip(?:e|ed|ing))\b`;
const REMOVE = String.raw`\b(?:remov(?:e|ed|al|ing)|tak(?:e|en|ing) down|tak(?:e|en) (?=[^;?!]{1,40} (?:off|out of|from) our (?:records|files|databases?|systems?)))\b`;
const CLOSE = String.raw`\b(?:clos(?:e|ed|ing|ure)|cancel(?:l?ed|l?ing|lation)?|deactivat(?:e|ed|ing|ion)|terminat(?:e|ed|ing|ion)|delet(?:e|ed|ing|ion)|disabl(?:e|ing))\b`;
const THINGS = String.raw`(?:${OWN_DATA}|content|it|them|history|photos?|posts?|messages?|videos?|contributions?|comments?|reviews?|recordings?|footage|everything|entries|notes|wallets?|searches|bookmarks|settings|storage)\b`;

const DELETED = String.raw`(?:${OWN_DATA}|posts?|comments?|photos?|content|(?:it|them)(?= (?:(?:to )?be |corrected|updated))) (?:[\w,-]+ ){0,5}?(?:deleted|erased|eradicated|removed|destroyed|expunged|purged|wiped)\b`;

/** The reader parts with a program or a list. */
const PARTS = String.raw`\b(?:uninstall(?:s|ing|ed)?\b|(?:remov|delet)(?:e|es|ed|ing) (?:(?:the|this|our|your|an?) )?(?:\w+ )?${ONCE}(?:apps?|applications?|extension|add-?on|plug-?in|program|software|game|we_*)\b(?!'s)(?! (?:data|account|cookies?|cache|history|storage))|(?:apps?|extension|add-?on|plug-?in|game|we_*) is (?:removed|uninstalled|deleted)\b)`;
/** What is then no more. */
const GONE = String.raw`(?:${DELETE}|\b(?:remov(?:e|es|ed|ing)|clear(?:s|ed|ing)?|wipes|gone|lost)\b)`;
const STORED = String.raw`\b(?:(?:all|any|your|its|their|the|local|stored|saved|this|that)${ONCE} (?:[\w'-]+ ){0,3}?${ONCE}(?:data|information|settings|history|storage|entries|notes|records|files|content|preferences|profiles?|passwords?|keys|photos?)|everything|storage|data|they|it)\b`;

export const deletion = definePractice({
  id: 'deletion',
  category: 'user-access',
  cue: /eradicat|suppress|anonymi|uninstall|\bclear|\btake|wip[ei]|delet|eras|remov|forgotten|clos|destr|deactivat|purge|terminat|cancel|expunge|disabl/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'may have data deleted',
          match: re`${ENTITLED}${own(160)}${DELETE}(?:\/\w+)?,? ${toObject(8)}${THINGS}`,
          unless: /\bcannot (?:be )?(?:delete|erase)|unable to delete/,
          stance: 'any',
        },
        {
          name: 'may have data deleted, object first',
          match: re`${ENTITLED}${own(100)}(?:${DELETED}|\bhave (?:deleted|erased|removed) (?:your|the|their|any) ${toObject(3)}${OWN_DATA})|\b(?:have|want|wish|like|need) (?:an? |the |your |any |such |some |their )?(?:[\w-]+ ){0,2}?${DELETED}`,
          unless: /(?:\bno|\bnot|n't) (?:\w+ )?(?:an? |any )?(?:way|possibility|option|means) (?:to|for)\b/,
          stance: 'any',
        },
        {
          name: 'way to delete',
          match: re`\bto (?:request (?:the )?)?(?:${DELETE}|${CLOSE}|\bremove (?:your|their|personal|my)\b),? ${toObject(8)}(?:${OWN_DATA}|content)[^,;?!]{0,60}?(?:${INSTRUCTION}|, you (?:can|may)\b)|\b(?:use|click|tap|press|type|select|choose|visit|send)\b${gap(60)}\bto (?:delete|erase|wipe|remove) (?:(?:your|all|any|the) ${toObject(4)}(?:${OWN_DATA}|content)|everything\b)`,
          unless: /\bcookies?\b|\b(?:mailing|e-?mail|distribution) list|\bnewsletter/,
        },
        {
          name: 'right to erasure',
          match: re`${RIGHT} (?:to|of) (?:data |the |request |an? )?(?:erasure|deletion|be forgotten|delete|erase)\b|"right to be forgotten"|\b(?:delete|erase|close) my (?:account|data|information|profile)\b|\"delete (?:your |the )?(?:account|data|profile)\"|\b(?:rectification|correction), (?:and |or )?(?:erasure|deletion)\b|${RIGHT} to ${own(100)}\b(?:erasure|deletion|be forgotten)\b`,
          stance: 'any',
        },
        {
          name: 'requests for deletion',
          match: re`\b(?:deletion|erasure|removal) (?:and [\w-]+ )?requests?\b|\brequests? (?:for|to|of|regarding) ${own(60)}\b(?:deletion|erasure|delete|erase)\b|\brequest${own(60)}\b(?:deletion|erasure)\b|\b(?:for|about|regarding|concerning|its|their) (?:[\w-]+,? (?:and |or )?){0,4}(?:deletion|erasure)\b${gap(120)}\b(?:contact|write to|e-?mail|turn to)\b|\brequests? (?:for |of )?(?:the )?removal of (?:the |your |their |any |all |user )?(?:personal )?(?:data|information|records?|accounts?|photo(?:graph)?s?|pictures?|images)\b|\brequests? to be (?:removed|deleted) from our (?:records|databases?|files|systems?)`,
          unless: /cookies/,
          stance: 'any',
        },
        {
          name: 'may have data removed',
          match: re`${ENTITLED}${own(120)}${REMOVE},? ${toObject(8)}(?:${OWN_DATA}|content|anything\b|(?:your|their|an?y?) (?:\w+ )?(?:posts?|comments?|photos?|pictures?|contributions?|reviews?))`,
          unless: /mailing list|email list|newsletter|distribution list|unsubscribe|copyright|infring|\bdmca\b/,
          stance: 'any',
        },
        {
          name: 'may have the account closed',
          match: re`${ENTITLED}${own(120)}${CLOSE},? ${toObject(6)}(?:accounts?|profiles?|membership|registration)\b`,
          stance: 'any',
        },
        {
          name: 'the user deletes',
          match: re`\b(?:if|when|once|after|until|unless|upon|by) ${PERSON} (?:choose to |decide to |have |request to )?(?:delet|eras|remov|clos|deactivat|cancel|terminat)(?:e|ed|es|ing)?\b (?:(?!cookies?\b)[\w'()/-]+ ){0,5}?(?:${OWN_DATA}|content)`,
          stance: 'any',
        },
        {
          name: 'deleted at the request of the user',
          match: re`(?:${DELETE}|${REMOVE} ${toObject(4)}${OWN_DATA})${gap(80)}\b(?:(?:upon|on|at|following|after|with) (?:your |their |the (?:user|individual|member|customer|client|person|data subject)'s |a |written ){0,3}requests?|(?:users|members|people|those|anyone|customers|individuals) who (?:so )?(?:request|ask|wish)|if (?:you|they) (?:so )?(?:request|ask|wish|want|contact us|e-?mail (?:us|me)|write to (?:us|me)|tell us|let us know|send (?:us|me))|within [\w ()-]{1,30} (?:of|after) (?:receiv\w+ )?(?:your|the|such) request)\b|\b(?:upon|on|at|following|after|if) (?:your |a |you |they |their |the user's )?(?:written )?requests?${gap(80)}(?:${DELETE}|${REMOVE})`,
          unless: /cookies|\bchild/,
        },
        {
          name: 'deleted when asked',
          match: re`\b(?:write|e-?mail|mail|contact|tell|ask|call|message)\b${gap(80)}\b(?:we_*|i)(?:'ll)? ${gap(60)}\b(?:delete|erase|remove|destroy|wipe) (?:what|everything|all|it\b|them\b|your)|\b(?:let us know|send (?:us|me) an? [\w-]+)\b${gap(40)}\b(?:we_*|i)(?:'ll)? ${gap(30)}\b(?:delete|erase|remove|destroy|wipe) (?:what|everything|all|it\b|them\b|your)|\b(?:button|link|menu|switch)\b${gap(40)}\b(?:delete|erase|wipe|remove)s (?:your|the|all|everything)\b|\b(?:settings|account|profile|menu|button|app)\b,? "?(?:delete|erase|remove|close)"?(?: \w+){0,3} (?:delete|erase|wipe|remove)s (?:your|the|all|everything)\b|\b(?:unregister|deregister|leave|resign)\b${gap(40)}\bwe (?:will |shall )?(?:delete|remove|erase) (?:your|all|the) ${toObject(3)}${OWN_DATA}`,
          unless: /\b(?:child|children|minors?|cookies?|under 1\d|spam|mailing list)\b/,
        },
        {
          name: 'cancellation among the rights',
          match: re`(?:${ENTITLED}|\b(?:access|rectification|correction|updating|integration|modification)\b)${own(80)}\bcancell?ation (?:of (?:(?:the|your|their|his|her|such|my|any) ){0,2}(?:or \w+ )?(?:personal )?(?:data|information)|or limitation of|(?:and|or) (?:opposition|objection|blocking))|\bcancell?ation, (?:their )?(?:transformation|anonymi[sz]ation)\b|\bto be [\w ,]{0,30}\bcancell?ed, (?:updated|corrected|rectified)|\bto be (?:changed|corrected|rectified|updated|modified) or cancell?ed\b|\bsuppression(?:,| and| or) (?:opposition|objection|limitation|restriction|portability|rectification)|\banonymi[sz]ation,? (?:blocking,? )?(?:or|and) (?:deletion|elimination|erasure)\b`,
          stance: 'any',
        },
        {
          name: 'gone with the program',
          match: re`${PARTS}${ONCE}(?:${gap(80)}${GONE}${gap(60)}${STORED}|${gap(60)}${STORED}${gap(40)}${GONE})|${STORED}${gap(100)}${GONE}${gap(60)}\b(?:when|if|once|after|upon|by|with)\b${gap(60)}${PARTS}|^(?:[\w -]{1,40}: )?(?:\w+ and )?(?:\w+ )?(?:deleted|erased|removed|cleared|wiped) (?:\w+ )?(?:when|if|once|after) (?:you )?${PARTS}|(?:${DELETE}|\bclear|\bremove) ${toObject(3)}(?:data|information|everything|settings|history|it|them)\b,? (?:please |simply |just |you (?:can|may|should) )?${PARTS}`,
          unless:
            /\bcookies?\b|\bcannot\b|(?:\bnot|\bnever|n't) (?:be |always |automatically ){0,2}(?:delet|remov|eras|clear|wip)|\b(?:contact|e-?mail|write to) (?:us|me)\b/,
          stance: 'any',
        },
        {
          name: 'gone from the list',
          match: re`\b(?:if|when|once|after|until) you unsubscribe\b${gap(40)}\byour ${toObject(4)}(?:${OWN_DATA}|(?:e-?mail|address(?:es)?|e-?mail address)) (?:is|are|will be)(?: \w+)? (?:deleted|erased|removed|destroyed)\b(?! from (?:our |the |this |that )?(?:\w+ )?(?:mailing|newsletter|distribution|e-?mail|subscri\w+)(?: list)?)`,
        },
        {
          name: 'deleted by the reader',
          match: re`\b(?:data|information|details|records?|profiles?|accounts?|posts?|photos?|messages|recordings?|entries|notes|everything|history)\b${gap(40)}\b(?:can|may) (?:\w+ )?be (?:\w+ )?(?:deleted|erased|removed|cleared|wiped)\b${gap(60)}\b${BY_READER}`,
          unless: /\bcookies?\b|\bby us\b|\bbrowser|\bour (?:sole )?discretion|\b(?:we|us) may\b/,
        },
        {
          name: 'at any time',
          match: re`(?=delete|erase|remove|clear|wipe)${NOT_WE}\b(?:delete|erase|remove|clear|wipe)\b ${toObject(4)}${THINGS}${gap(60)}(?:\bat any ?time|\bany ?time\b|\bwhenever\b)|\bcan (?:delete|erase) (?:it|them) (?:at )?any ?time|\byou (?:have|are in) (?:full |complete )?control\b${gap(60)}\b(?:can|may) (?:\w+ )?(?:delete|erase|remove) (?:it|them)\b`,
          unless:
            /\bcookies?\b|\bbrows(?:er|ing)|\b(?:mailing|e-?mail) list|\bnewsletter|\breserves? the right|\b(?:moderators?|administrators?|admins?|staff|team|employees|hosts?|they|who) (?:may|can|will|could)\b/,
        },
        {
          name: 'may clear what is stored',
          match: re`${ENTITLED}${own(80)}\bclear (?:your|all|any|an?|the|this|that|its|their|individual|saved|stored|local|watch|search|chat|app)\b ?${toObject(4)}(?:data|information|history|records?|entries|everything|storage)\b|^(?:[\w ]{1,30}: ?)?clear (?:your|all|any|the|this|that|saved|stored)? ?(?:\w+ )?(?:data|history|entries|everything)\b`,
          unless: /\bcookies?\b|\bbrowser(?:'s|s|ing)?\b|\bcache/,
        },
        {
          name: 'deletion, and how',
          match: re`^(?:a )?(?:your )?(?:data |account |right (?:of|to) )?${ONCE}(?:deletion|erasure|removal)(?: of (?:your |the |all |personal ){1,3}(?:\w+ )?(?:data|information|accounts?|records?))?${ONCE}(?:: (?:please |just |simply )?(?:you|write|e-?mail|contact|send|ask|settings|tap|click|go to|open|use|on request|upon request|at any|any time)\b| (?:is|are) (?:available|possible|offered)\b| (?:available|possible) (?:on|in|at|via|by|through|upon)\b)`,
          unless: /\bcookies?\b|\bwe may\b|\border|\bnot\b/,
        },
        {
          name: 'taken out of the files',
          match: re`(?:${ENTITLED}|\b(?:contact|write to|e-?mail|notify|call) (?:us|me|we_*)\b)${own(60)}\b(?:be|get|have|take|taken|remove)\b${own(40)}\b(?:removed |deleted |taken |erased )?(?:from|out of|off) (?:our (?:(?:customer|user|member|client) )?(?:databases?|records?|files|systems?|servers?|directory|register)|the (?:\w+ )?directory)\b`,
          unless: /\bcookies?\b/,
          stance: 'any',
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
          match: re`\b(?:accounts?|profiles?)(?:,? once [\w ]{1,20},?)? (?:cannot|can not|can't) be (?:(?:permanently|completely|fully) )?(?:deleted|erased|removed|closed)\b|^data can(?:'t|not) be deleted\b|(?:n't|\bnot) provide a way for you to request that your data be deleted|\b(?:not possible|impossible|no way|no (?:option|possibility|means)) (?:to|of|for you to) (?:delet|eras|clos|remov)(?:e|ing) (?:your|an?|the|user|any) (?:[\w']+ )?(?:accounts?|profiles?)\b|\bwe_* (?:do not|don't|will not|won't|never) (?:delete|erase|close|remove) (?:(?:user|your|any|members'?|existing) )?accounts?\b(?! (?:of|that|which|who))`,
          unless:
            /\b(?:if|unless|until|while|before|when|where|because|without|some|certain|legal\w*|law|required|immediately|third[- ]party|other (?:sites|services)|retain\w*|temporar\w+|inactive)\b/,
          stance: 'any',
          condition: 'exclude',
        },
      ],
    },
  ],
});
