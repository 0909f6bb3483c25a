import { re } from '../../vocabulary';

/** Those who have rights. "Other users" are none of them. */
export const PERSON = String.raw`(?:you|(?<!other )(?:users|members|customers|visitors|subscribers|people|persons|residents|consumers|individuals)|(?:each |every |any |the |an )(?:user|customer|individual|person|data subject|consumer|member)|data subjects|parents|guardians|account holders|guests|candidates|applicants)`;

/** Up to `n` characters in which the service does not begin to speak of what it may do itself. */
export const own = (n: number): string =>
  String.raw`(?:(?!\bwe_* (?:may|might|can|could|will|shall|also|have|reserve|are|must|do not|cannot)\b)[^;?!]){0,${n}}?`;

const ABLE = String.raw`(?:able|entitled|free|possible|welcome|option|ability|opportunity|choice|choose|chance|means|tools?|how|ways?|wish|wishes|want|wants|like|desire|prefer|decide|need|seeks?|elect) (?:for you |(?:in which |by which )?you (?:can |may )?)?(?:to )?`;
const ASK = String.raw`(?:request|requests|requested|requesting|asks?|asking|requires?|demand|instruct|tell)(?= (?:that|us|for|to|the|from|we_*|a|an|your|any|its|their|access|deletion|erasure|correction|rectification|removal|restriction|portability|copies|information|details|confirmation|in)\b|,)`;
const LETS = String.raw`(?:allow|allows|enable|enables|let|lets|permit|permits|help|helps|provides?|giv(?:e|es|ing)|offers?) (?:you|users|our users|members|individuals|customers|parents)\b`;

/**
 * What stands before the deed in a sentence that gives a right or a possibility: "you can", "you have the right to",
 * "if you would like to", "ask us to", "we let you", "how to".
 */
export const ENTITLED = re`\b(?:${PERSON} (?:[\w'-]+ ){0,3}?(?:may|can|could|might)\b|${ABLE}|(?<!reserves? (?:the |all |our )|\bwe_* have the |\bwe_* have no )rights? (?:to|of|for|in)\b|${ASK}|${LETS})`;

/** Words between a verb and its object; cookies and browsers are objects of other practices. */
export const toObject = (n: number): string =>
  String.raw`(?:(?!(?:cookies?|browser'?s?|caches?)\b)[^\s;?!]+ ){0,${n}}?`;

/** Data about the user, as objects of requests name them. */
export const OWN_DATA = String.raw`(?:personal(?:ly)?|information|data|details|records?|pii|profiles?|accounts?|registration)\b`;

/** Headings over lists of rights and choices. */
export const RIGHTS_HEADING =
  /\b(?:rights?|choices?|control|access|manag|your (?:personal )?(?:data|information)|options|gdpr|ccpa|california|europe|requests?)/;
