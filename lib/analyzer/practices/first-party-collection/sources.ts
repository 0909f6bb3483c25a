/** Words for those from whom data comes, and for how it comes. */
import { re, words } from '../../vocabulary';

export const DATA = String.raw`\b(?:information|info|data|updates|transactions|list|details|records?|inferences|names?|contacts?|profiles?|reports?|address(?:es)?|pii?|audiences?|attributes|identifiers?)\b`;
export const NETWORK = words`
  (?:facebook|google|twitter|linkedin|instagram|apple|microsoft|github|steam|spotify|youtube|discord|slack|twitch|strava|fitbit|garmin|telegram
  |social (?:media|network\w*|connections?|log-?ins?|accounts?)(?! pages)|single sign[- ]on|sso
  |(?:third[- ]party|external|another|other|partner) (?:\w+ ){0,2}(?:account|login|service|site|platform|network
  |application|app|provider)s?)
`;
const PARTNERS = words`
  (?:(?:business|marketing|payment|advertising|ad|commercial|analytics|airline|retail|distribution|data|channel
  |promotional|content|integration|media|measurement|trusted|selected|joint|our|insurance|strategic|referral
  |delivery|authentication|certain|technical|security|research|travel|corporate|these|other|fulfil?lment) (?:and \w+ )?partners?
  |partners|advertisers|publishers|distributors|resellers|suppliers|vendors|affiliates|referrers|recruiters|carriers|group companies)
`;
const PROVIDERS = words`
  (?:sub-?processors|data (?:brokers?|providers?|aggregators?|suppliers?|vendors?|compan(?:y|ies)|sources?|services)
  |(?:service|payment|identity|kyc|know-your-customer|analytics|verification|sign-in|login|authentication|information|list|email
  |payment processing|credit|research|database) (?:service )?providers?|list (?:brokers|vendors|owners)|brokers
  |payment processors?|app stores?|providers of (?:[\w-]+,? ){1,5}services|(?:credit|consumer) (?:reporting |reference |rating )?(?:agenc(?:y|ies)
  |bureaus?)|credit (?:reports?|bureaus?)|background checks?
  |(?:fraud prevention|recruitment|marketing|government|public|law enforcement|advertising|employment|travel
  |screening|research) (?:agenc(?:y|ies)|authorit(?:y|ies)|bodies|firms))
`;
export const PUBLIC = words`
  (?:(?:public(?:ly)?|commercial(?:ly)?|open)(?:[- ](?:available|accessible))?(?: or \w+
  | and \w+)? (?:\w+ )?(?:sources?|records?|databases?|information|data|registers?|registr(?:y|ies)|domain
  |internet|profiles?|data ?sets?|websites)|public and private sources)
`;
export const PEOPLE = words`
  (?:(?:a|the|this) friend|schools|guardians|(?:other|another|fellow|existing) (?:\w+ )?(?:users?|players?|members?|customers?|people|persons?
  |individuals?|participants?)|your (?:\w+ )?(?:employers?|organi[sz]ation|friends?|contacts|school|bank|company
  |university|colleagues|household|family|representatives?|references?|doctors?(?: or \w+)?|gp\b|insurers?|physicians?|landlord|pharmacy|clinic|hospital|accountant|lawyer|plan sponsor|travel agents?)|(?:someone|anyone|persons?|people|individuals|parties|sources?) other than (?:you|the (?:individual|person|data subject))\b|friends|employers|references|referees
  |someone else|that person|the (?:sender|buyer|purchaser|giver|person who|airline|(?:\w+ )?agent\b)|travel (?:agents?|agencies)|the agency)
`;
/** Where data can come from when not from the reader. */
export const OTHERS = words`
  (?:third[- ]part(?:y|ies)\b(?! cookies)|tps|others\b
  |(?:other|outside|external|additional|independent|trusted|these|such|those|combined) (?:\w+ ){0,3}?(?:sources?
  |compan(?:y|ies)|organi[sz]ations?|businesses|firms|providers|part(?:y|ies)|entit(?:y|ies)|websites|platforms)
  |non-\w+ (?:\w+ )?companies|that (?:service|site|network|account|provider|platform)|(?:ad|advertising|affiliate) (?:networks|platforms)|anybody|anyone(?: else)?|elsewhere
  |companies that|(?:payment|delivery|card|ad) (?:company|provider)|(?:register|registry|directory)\b|its (?:maker|manufacturer|operator|provider)|the social media provider|${PARTNERS}|${PROVIDERS}|${PUBLIC}|${PEOPLE}
  |${NETWORK})
`;
/** "from you, your device and our partners": up to a few words, none of which begins another phrase. */
export const FROM = words`
  \b(?:from|via) (?:(?!when|if|through|that|who|which|we_*\b|us\b|use|using|whom|where|while|information|about
  |with|to|by|for|disclos|access|our (?:web|site|serv|app))[\w'/()"-]+[,:]? ){0,7}?
`;

export const GET = words`
  \b(?:receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|get(?:s|ting)?
  |gather(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|buy|bought|learn|import(?:s|ed|ing)?|retriev(?:e|es|ed|ing)
  |extract(?:s|ed|ing)?|sourced?|comes?|derived?|available)\b
`;
export const COMBINE = words`
  \b(?:supplement(?:s|ed|ing)?|combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|append(?:ed|ing)?
  |enrich(?:es|ed|ing)?|augment(?:ed|ing)?|associate|link|match(?:ing|ed)?|correlat(?:e|es|ed|ing))\b
`;
export const GIVE = words`
  (?:provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|send(?:s|ing)?|sent|suppl(?:y|ies|ied)|shar(?:e|es|ed|ing)
  |disclos(?:e|es|ed)|transfer(?:s|red)?|transmit(?:s|ted)?|pass(?:es|ed)?|report(?:s|ed)?|make(?:s)? available
  |collect and share)
`;
/** "Partners (such as shops) may also", between the giver and the verb. */
export const NAMED = String.raw`(?: \([^)]{0,80}\)|, such as [^;?!]{0,120}?,?| like [^;?!]{0,60}?)?`;
export const AUXILIARY = words`
  (?:(?:that|who|which|may|might|can|will|also|could|sometimes|to|if|any|choose|then|and|or|other|service|providers?|platforms?|networks?|who book for you|parties
  |sources?|products|services|online) ){0,5}
`;
export const SIGN_IN = words`
  \b(?:log(?:ging|ged)?[- ]?(?:in|on)|sign(?:ing|ed)?[- ]?(?:in|up|on)|register|connect(?:ing|ed)?|link(?:ing|ed)?
  |authenticat\w+|join|create (?:an |your |a )?(?:\w+ )?account|mentioned us|access(?:ing)?)\b
`;
/** What an account elsewhere says of its holder. */
export const ACCOUNT_DATA = String.raw`\b(?:names?|e-?mails?|avatars?|profiles?|user ?names?|handles?|(?:user|account) ids?|pictures?|identity data|logins?)\b`;
export const SOURCES_HEADING = re`
  (?:from|by) (?:\w+ ){0,4}(?:third part|others?\b|sources|partners|companies|social)
  |(?:data|information) from third|(?:other|categories of|data|information) sources|sources of
  |^\W{0,4}(?:\w{1,3}[.)] ?){0,2}(?:data |information )?sources\W{0,4}$|where (?:do )?we (?:get|collect|obtain)|third party (?:data|information|sources)
`;

/** What others gather for themselves, on our behalf, or get from us. */
export const NOT_SOURCE = re`
  \b(?:receiv|obtain)\w* (?:an? |any |no )?(?:\w+ )?(?:commissions?|fees?|payments?(?! (?:information|details|data|card|method|confirm))|compensation|funding|revenue|donations|income)\b|\bvisitor data from third|\bgoogle's interest-based|\b(?:collect|receive|get|buy|obtain)s? nothing\b|\byou are (?:\w+ )?entitled|\ban extract from|\bavailable (?:under|at|in) ["']|\b(?:riders|users|members|customers) (?:to|can|may) opt|\bopt(?:ing)?[- ]in to\b
  |\b(?:does|do|shall|will) not (?:apply|cover)|\bacquired by|\bopt[- ]out|\bunauthori[sz]ed|direct messages
  |right to (?:request|know)|ask that we|\byou (?:may|can) (?:request|ask)
  |\breceiv(?:e|ing) (?:[\w-]+ ){0,4}(?:promotional|marketing|advertis\w*|e-?mails|offers|newsletters?)|categories of third parties to
  |\b(?:disclosures?|shar(?:e|es|ed|ing)) (?:\w+ ){0,4}(?:to|with) (?:\w+ ){0,2}(?:third part|other|our partners
  |these|social)|prevents? (?:\w+ ){0,4}(?:third|others?|unauthori)|protect(?:s|ed|ing)? (?:[\w-]+ ){0,6}(?:from|against)|\bdisclos\w+ (?:\w+ ){0,3}to (?:\w+ ){0,3}(?:law enforcement|authorities|police)|\badequate protection\b|\b(?:job|weather|prices?|pricing|market|map|stock|traffic|flight|currency|token|film|book|game) (?:data|information|details) (?:is|are|comes?)\b|\b(?:requests?|orders?|subpoenas?|inquir(?:y|ies)|demands?|complaints?)(?: for (?:\w+ ){0,2}\w+)? from\b
`;
export const NO_CHILD = /\bchild|under (?:the age|\d)|minors?\b/;
