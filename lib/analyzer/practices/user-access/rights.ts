import { ONCE, re } from '../../vocabulary';

/** Those who have rights. "Other users" are none of them. */
export const PERSON = `(?:you|(?=user|member|custom|visit|subscr|people|person|resid|consum|indiv)(?<!other (?:\\w+ )?)(?:users|members|customers|visitors|subscribers|people|persons|residents|consumers|individuals)|(?:each |every |any |the |an? )${ONCE}(?:user|customer|individual|person|data subject|consumer|member|(?:parent|guardian)(?= (?:or|may|can|could|might|who|has)\\b)|interested party|visitor)|data subjects|interested parties|parents|guardians|(?:account|policy|card)[ -]?holders|newsletter recipients|clients|patients|donors|registrants|guests|candidates|applicants)`;

/** Up to `n` characters in which the service does not begin to speak of what it may do itself. */
export const own = (n: number): string =>
  String.raw`(?:[^;?!,w]|,(?! (?:then )?we_*\b)|w(?!e_* (?:may|might|can|could|will|shall|also|have(?! (?:collected|gathered|stored|received|obtained|recorded|processed|used|handled|on (?:file|you)|about you)\b)|reserve|are|must|do not|cannot)\b)){0,${n}}?`;

/** Not of the service itself: "we may need to", "we will not be able to". */
export const NOT_WE = String.raw`(?<!\b(?:we_*|they|our (?:\w+ ){0,3}?${ONCE}(?:team|staff|employees|personnel|agents)|your (?:administrator|employer)|teams who|request to) ${ONCE}(?:(?!you)[\w']+ ){0,3})`;
const ABLE = String.raw`(?:(?<!not (?:be )?)able|entitled|free|(?<!not )possible|welcome|options?|ability|possibility|opportunity|choices?|choose|chance|means|ways?|wish|wishes|want|wants|like|desire|prefer|decide|need|seeks?|elect)${ONCE}(?: [\w-]+){0,3}? to|(?:options?|possibility|ability|means|choice) of|(?:options?|ways?) for|seeks?|how (?:to|(?:can |do |may )?(?:you|i)\b)|(?:tools?|functions?|features?|settings?)${ONCE} (?:to|that|for|in|where)|through (?:your|the) \w+ settings`;
const ASK = String.raw`(?:contact(?:ing)? (?:us|we_*)(?: [\w@.-]+){0,3}(?= to\b)|request|requests|requested|requesting|asks?|asking|demand|instruct|tell|direct)${ONCE}(?= (?:that|us|for|to|the|from|we_*|a|an|your|any|its|their|access|deletion|erasure|correction|rectification|removal|restriction|portability|copies|information|details|confirmation|in)\b|,)`;
/** What begins so is looked at more closely: to look behind at each word is dear. */
const HEADS =
  'able|entitled|free|possible|welcome|option|abilit|opportunit|choice|choose|chance|means|way|wish|want|like|desire|prefer|decide|need|seek|elect|possibilit|how|tool|function|feature|setting|through|contact|request|ask|demand|instruct|tell|direct';
const LETS = String.raw`(?:allow|allows|allowing|enable|enables|let|lets|permit|permits|help|helps)${ONCE} (?:you|users|our users|members|individuals|customers|parents)${ONCE}\b(?! know)|(?:provid|offer|giv)(?:e|es|ing) ${ONCE}(?:(?:you|(?:our )?users|customers|members) )?${ONCE}(?:[\w']+ ){0,3}?(?:(?:ways?|means|mechanisms?) to\b|access to(?= (?:update|change|correct|edit|delete)\b))`;

/** "We reserve the right to" is the service's own. */
export const RIGHT = String.raw`(?=right)(?<!reserves? (?:the |all |our )|\bgrants? (?:us|we_*) (?:an? |the )?(?:[\w-]+,? ){0,3}|\bwe_* have (?:the |no |all ))\brights?(?:,? (?:at any|on|upon|in accordance|under)\b[^,;?!]{0,60}?,?(?= (?:to|of|for|in)\b))??`;

/**
 * What stands before the deed in a sentence that gives a right or a possibility: "you can", "you have the right to",
 * "if you would like to", "ask us to", "we let you", "how to".
 */
export const ENTITLED = re`\b(?:${PERSON}${ONCE} (?:[\w'-]+ ){0,3}?(?:may|can|could|might)\b(?! not\b)|(?=${HEADS})${NOT_WE}(?:(?:${ABLE})${ONCE}\b|${ASK})|${RIGHT} (?:to|of|for|in)\b|${LETS})`;

/** "To delete your account, write to …": what the reader is told to do. */
export const INSTRUCTION = String.raw`(?:[,:] (?:please |simply |you (?:should|must|need to|will need to) )?| please | simply | you (?:should|must|will need to) )${ONCE}(?:contact|write|e-?mail|visit|go to|send|use|click|log|sign in|follow|submit|call|reach|open|fill|complete|tap|ask)\b`;

/** Words between a verb and its object; cookies and browsers are objects of other practices. */
export const toObject = (n: number): string =>
  String.raw`(?:(?!(?:cookies?|browser'?s?|caches?)\b)[^\s;?!]+ ){0,${n}}?`;

/** Data about the user, as objects of requests name them. */
export const OWN_DATA = String.raw`(?:personal(?:ly)?|info|informations?|data|details|records?|pii|profiles?|accounts?|registration)\b`;

/** Headings over lists of rights and choices. */
export const RIGHTS_HEADING =
  /\b(?:rights?|choices?|control|access|manag|your (?:personal )?(?:data|information)|options|gdpr|ccpa|california|europe|requests?)/;

/** Data can be dealt with by the reader: "can be changed in the settings", "may be deleted by you". */
export const BY_READER = String.raw`(?:by (?:you\b|the (?:user|owner|author)|users|their (?:author|owner)|(?:logging|signing) in|(?:contact|writ|e-?mail|call|click|us|visit|send|submitt|request)ing)|(?:in|on|from|via|through|under|within)${ONCE} (?:(?:the|your|their|my|its) ){0,2}(?:\w+ )?${ONCE}(?:settings|account|profile|preferences|dashboard|options|app|menu|we_*)\b|(?:on|upon|at) (?:your )?request|at any ?time|any ?time|whenever)`;
