import type { DataType } from '../../types';
import { re } from '../../vocabulary';
import { ACTIVITY_WORDS } from './data-type-words-activity';
import { SENSITIVE_WORDS } from './data-type-words-sensitive';

export interface DataTypeWords {
  word: DataType;
  /** Ways in which policies name the data. */
  names: readonly RegExp[];
  /** In a sentence with these words the names mean something else. */
  unless?: RegExp;
  /** Only where the sentence tells of collecting: using or showing it proves nothing, as the names have other meanings too. */
  onlyCollected?: true;
}

/** What follows a short name in a list. */
const LIST_END = /(?=\s?(?:[,;./)(]|$|and\b|or\b|&))/;
/** What "name" and "address" are of, where they are not a person's. */
const OTHER_NAME =
  /\b(?:user|artist|song|album|playlist|domain|file|host|merchant|street|hotel|author|group|brand|trade|screen|device|server|company|product|app|browser|network|model|event|display|business|organi[sz]ation|cookie|project|folder|page|account|service|site|its|isp|employer|school|player|pet|team|character|channel|room|city|item|object|column|field|bot|category|the|set|a)/;
/** Ways of reaching somebody, before the last of them. */
const CHANNELS =
  /\b(?:by|via|through|over|including|us)(?: (?:the|our|e-?mail|mail|post|letter|live|chat|text|sms|push|notifications?|messages?|fax|regular|postal|direct|form|in-app|and|or|by)\b,?){1,10} (?:tele)?/;
const OTHER_ADDRESS =
  /(?:\b(?:e-?mail|ip|mac|web|protocol|internet|wallet|server|url|to|will|we_*|help|network|site|electronic|blockchain|hardware|page|website|webpage|external|uri|above|below|our|this|same|protocol\)|protocol \(ip\)|"ip"\)|\(ip\)|the|not|help|can)|mail_*|\bprotocol \("ip"\))/;

const IDENTITY_WORDS: readonly DataTypeWords[] = [
  {
    word: 'name',
    names: [
      /\bnames? you (?:choose|go by)\b|\bthe name,? (?:and )?(?:address|e-?mail|phone|telephone|age|occupation)\b|\b(?:first|last|full|legal|real|sur|given|family|contact|maiden|billing|preferred|your|user's|customer|personal|member|student's|child's) ?names?\b|\ba name,? (?:and|or) (?:an? )?(?:e-?mail|phone)\b|\b(?:the|their) names?,? (?:and(?! (?:\w+ ){1,3}of (?:the )?(?:third|those|any|all|our|compan))|(?:photos?|portraits?|e-?mails?)|of (?:your|the|their) (?:pupils|students|friends?|child|children|employees|donors?|winners?|participants|recipients?|guests?|contacts?|members|staff))\b/,
      re`(?=name)(?<!${OTHER_NAME} |[-.])\bnames?\b(?!(?: and contact details)? of (?:the|our|your (?:employer|company|device)|any|each|third)| and version| servers?)`,
    ],
  },
  {
    word: 'email',
    names: [
      /(?<!\bhashed )\be-?mail address(?:es)?\b|\b(?:your|the) mail address\b/,
      re`(?<!\b(?:hashed|please|promotional|marketing|send an|sending us|sending us an|reset|(?:contact|notify|inform|reach|alert)\w* (?:you|users|customers) (?:by|via|through)) |\[)\be-?mails?\b(?<!${CHANNELS}e-?mails?)(?! (?:address|us\b|marketing (?:provider|service)|services? provider|(?:\w+: )?\S+@\S+))`,
    ],
    unless: /\bunsubscribe\b/,
  },
  {
    word: 'phone',
    names: [
      /\b(?:tele)?phone(?:\/\w+)?[ -](?:numbers?|no\b|details)|\bnumber (?:where|on which|at which) (?:we can|to) (?:call|reach|text)\b/,
      /\b(?:mobile|cell(?:ular)?|fax|contact|home|work|telephone) (?:phone )?numbers?\b/,
      re`(?<!(?:mobile|cell|smart|android|ios|by|via|through|over|on|(?:\.|regular|postal|direct) mail or|computer,|laptop,|tablet,|pc,|mail,|of|your|the|a) )\b(?:tele)?phone\b(?<!${CHANNELS}phone)${LIST_END}(?!, (?:tablet|laptop|computer))`,
    ],
    unless: /\b(?:by|via|to you via) (?:\w+,? ){0,4}?(?:e-?mail|mail|post)(?:al mail)?, (?:\w+ )?(?:tele)?phone\b/,
  },
  {
    word: 'postal-address',
    names: [
      /\b(?:(?<!\b(?:our|following|the following) )postal|mailing|home|physical|street|billing|shipping|delivery|residential|residence|invoice|permanent|correspondence|geographical) (?:and \w+ )?address(?:es)?\b/,
      re`(?<!${OTHER_ADDRESS} |[-@])\baddress(?:es)?\b(?:${LIST_END}| details| information| of residence)`,
      /\blimited to address\b|\byour address (?:will|is|may|to|so)\b|\bstreet (?:and (?:house )?number|name)\b|\bhouse number\b|\b(?:ask|know|tell us|need|remember) where you live\b/,
    ],
  },
  {
    word: 'birth-date-or-age',
    names: [
      /\b(?:date|year|day|month|place) of birth\b|\bbirth ?-?(?:dates?|days?|years?)\b|\bdob\b|\bhow old you are\b|\bwhen you were born\b/,
      /(?:\b(?:your|\w{3,12}'s|and|or|as|approximate|estimated|like|e\.g\.,?|their|infer(?:red)?) |[,(:] ?)age\b(?! of (?:majority|consent|\d|thirteen|sixteen|eighteen)|[- ](?:limit|requirement|restrict|appropriate|specific|gate|old))/,
      /^\W{0,4}age\b(?! (?:check|limit|restrict|of|requirement|verification|appropriate))|\bage[- ](?:range|group|band|bracket|information|data)\b|(?<!\b(?:years? of|of|under|certain|this|that|legal|minimum|any|the|same|required|over) )(?<!\binformation )\bage(?:,| (?:and|or) | \()/,
    ],
  },
  {
    word: 'gender',
    names: [
      /\bgender\b|\bpronouns\b|\bwhether you are (?:a )?(?:man|woman|male|female)\b/,
      /\bsex\b(?! offend| traffick| life| orient)/,
    ],
  },
  {
    word: 'government-id',
    names: [
      /\bsocial (?:security|insurance)\b(?: numbers?)?|\bssn\b/,
      /\bpassports?\b|\bdriver'?s?'? ?licen[cs]es?\b|\bdriving licen[cs]e/,
      /\bgovernment(?:al)?[- ](?:issued|ids?\b|identif)|\bofficial identif\w+ (?:number|document)/,
      /\b(?:(?:national|state|official|photo) (?:ids?|identity|identification|insurance)\b|personal (?:ids?|identity|identification|insurance) (?:numbers?|cards?|documents?|codes?))\b(?: (?:numbers?|cards?|documents?))?/,
      /\b(?:identity|identification|id) (?:verification )?(?:cards?|documents?|documentation|papers|proofs?)\b|\bproofs? of (?:citizenship|identity or age|age or identity)\b|(?<=(?:,|and|or|your|their|ask for(?: an?)?) )(?:id|identity|identification) (?:card )?numbers?\b|\b(?:residence|residency|work) permits?\b|\bvoter (?:id|cards?)\b|\bbirth certificates?\b|\b(?:copy|photo|scan|image)s? of (?:your |an? |the )?(?:\w+ )?id\b/,
      /\btax(?:payer)? (?:ids?\b|identification|file|numbers?)|\btravel documents?\b/,
    ],
    onlyCollected: true,
  },
  {
    word: 'payment',
    names: [
      /(?<!\bencryption of )\b(?:credit|debit|payment|bank|charge)(?: or (?:debit|credit))?[ -]?cards?\b(?! (?:process|compan|issuer|network|provider|association))|(?<!\b(?:id|identity|sim|loyalty|library|membership|health|insurance|gift|business) )\bcard (?:numbers?|details?|information|data)/,
      /\bpayment (?:information|details?|data|methods?|accounts?|instruments?|credentials|type)/,
      /\bbank(?:ing)? (?:accounts?|statements?|details?|information|data|or)\b|\biban\b|\baccount(?: and phone)? numbers?\b/,
      /\bbilling (?:information|details?|data|contact|records?)/,
      /\bfinancial (?:(?:or|and) \w+ )?(?:information|data|accounts?|details)|\bpayments data\b|\bmeans of payment\b|\bdigits of (?:your |the )?(?:\w+ )?card\b|\bcards?\b[^.;]{0,60}\bexpir(?:y|ation) date|\bexpir(?:y|ation) date of (?:your |the )?card|\bpaypal (?:account|e-?mail)|\bcrypto\w* wallet (?:address|accounts?|ids?\b|details|information|numbers?)/,
    ],
    unless: /\bhelp ensure\b|\bfraudulent use\b/,
  },
  {
    word: 'credentials',
    names: [
      /(?<!\b(?:excluding|except for) (?:your )?)\bpasswords?\b(?![- ](?:manager|recovery|reset|hint|protect|access|hashing|polic|strength))/,
      /(?<!(?:google|facebook|apps|apple|party|network|media|networking|professional|academic) )\bcredentials\b(?! (?:from|for|of|with) (?:\w+ ){0,2}(?:facebook|google|third|another|other|social))|(?<!\b(?:media|network|social) )\blog-?in (?:details|data|name|information)|\b(?:authentication|security) (?:and \w+ )?credential information\b/,
      /\b(?:authentication|access|auth|session|bearer|oauth|refresh|jwt|log-?in) (?:\w+ )?tokens?\b|\bapi[- ](?:keys?|tokens?|credentials)\b|\b(?:your|encrypted|wallet|user's) (?:\w+ )?private keys?\b|\b(?:seed|recovery|mnemonic|secret recovery) phrases?\b|\bpass-?(?:phrases?|codes?|keys?)\b/,
      /\b(?:security|secret) (?:questions?|answers?)\b|\byour pin\b|\baccess codes?\b|\bpin (?:codes?|numbers?)\b/,
    ],
    unless:
      /\b(?:protected by|keep(?:ing)? (?:your|this|any)|responsib\w+ (?:for|to)|(?:encourag|recommend|advis)\w*|remember(?:ing)? your (?:log-?in|password)|cookies?\b[^.;]{0,80}\b(?:save|remember|re-?enter|enter)\w*|against unauthori[sz]ed|do not share|never share|but not your password|not (?:have access)|forgot\w*|prevent|may require you to verify|strong,? (?:\w+ )?passwords?|browser (?:may|can|will) (?:store|save|remember)|unique password|using your (?:personal )?password|change your password|verify your identity|verifying your password|password once more|safeguard\w*|privacy of your password)\b/,
  },
  {
    word: 'contacts',
    names: [
      /\baddress[- ]?books?\b|\bphone ?books?\b|\bcontacts? lists?\b/,
      /\b(?:phone(?:'s)?|mobile|device(?:'s)?|email|your|import\w*|of|their) contacts\b(?! on [^.;]{0,60} (?:may|can|will) see)(?! (?:us|our|google|the|information|details|data|number|address|preferences|with|at))/,
      /(?<!\bauthority )\bcontacts (?:from|in|on (?:your|the)|that|stored|you)\b|\b(?:calendars?|photos?|camera|address book|friends),? (?:and |or )?contacts\b|\bcontacts,? (?:and |or )?(?:calendars?|photos?|camera|friends)\b/,
      /\bcontacts ?: [^.;]{0,40}\b(?:find|friends|people|device|know)\b/,
      /\bfriends?(?: or \w+)? lists?\b|\b(?:information|data|details) about (?:your )?(?:followers|connections)\b|\b(?:people|users|accounts|communities) (?:that )?you(?:'re| are) connected (?:to|with)\b|\blists? of (?:your )?(?:friends|contacts)|(?<!\b(?:with|to|by|among) (?:\w+ )?)\b(?:your|of|about) friends\b(?! (?:on \w+ )?(?:will|can|may) see)/,
      /\brefer(?:ral|red|ring)? (?:a |your )?friends?\b|\bfriend's (?:name|e-?mail)|\binvite (?:others|friends|people|your)|\bemergency contacts?\b|\breferral service (?:for|to) (?:inform|tell)|\b(?:tell|e-?mail|send to) a friend\b/,
      /\bpeople (?:and \w+ )?you (?:may )?(?:know|follow|connect|communicate|interact)|\buser contacts\b|\b(?:name|e-?mail|number|details) of (?:your|a|the) (?:friend|colleague)\b|\binvitations? to (?:\w+ ){0,3}(?:contacts|friends)|\b(?:names?|e-?mail address(?:es)?|phone numbers?) of (?:the |your )?(?:recipients?|friends|contacts|guests|invitees)|\b(?:colleague|relative)s?'s? (?:names?|e-?mail)|\bfriends(?:,| and| or) (?:followers|connections)|\b(?:collect|store|receive|obtain|process|gather|record|keep)\w*\b[^.;]{0,40}\b(?:information|data|details) (?:about|on|of|regarding|concerning) (?:other (?:people|persons|individuals)|others|someone else|another (?:person|individual))\b|\bcontact (?:information|details|data) (?:is|are|was|were) uploaded by\b|\b(?:each|the|your|of) (?:such )?(?:gift )?recipients?'?s? (?:name|address|e-?mail)|\bgift recipients?\b|\bcontact information (?:of|for|about) (?:other|your (?:friends|contacts)|people|others)/,
    ],
  },
  {
    word: 'social-media',
    names: [
      /\bsocial (?:media|network(?:s|ing)?)(?: or \w+)? (?:accounts?|profiles?|logins?|handles?|usernames?|names?|information|data|ids?|credentials|details|contacts)\b/,
      /\b(?:facebook|twitter|google|apple|steam|discord|instagram|github|third[- ]party)(?:,? (?:or|and) \w+)? (?:accounts?|profiles?|logins?|connect|ids?|sign-?in|credentials)\b/,
      /\b(?:log|sign|register)(?:ging|ing)?[- ]?(?:in|up|on)? (?:to \w+ )?(?:with|through|using|via|by) (?:your |a |an )?(?:\w+ ){0,2}?(?:facebook|google|twitter|third|social|apple|github|gitlab|microsoft|linkedin|discord|steam|twitch|reddit|yahoo|wechat)\b/,
      /\bsingle sign-(?:on|in)\b|\b(?:connect|link)\w* your (?:\w+ )?account (?:to|with) (?:your |an)?other\b|\baccounts? on (?:an)?other services?\b|\bsocial (?:login|sign-?in)\b|\bfacebook connect\b/,
      /\b(?:receiv|obtain|collect|gather|get|access|import|acquir|learn)\w* (?:[^.;]{0,80}? )?(?:from|through|via|on|about) (?:[^.;]{0,60}? )?(?:social (?:media|network\w*)|linkedin|facebook)\b/,
      /\b(?:you|users?|members?|visitors?|people|account|profile)\b[^;?!]{0,90}?\b(?:log|sign|connect|link(?! it\b)|regist|access|interact|engag|join|authenticat|like|follow)\w*[- ]?(?:in|up|on)? (?:[^;?!]{0,40}? )?(?:with|through|via|using|to|on) (?:[^;?!]{0,40}?[ (])?(?:social (?:media|network\w*)|linkedin|facebook)\b/,
      /\b(?:social (?:media|network\w*)|linkedin|facebook)\b[^.;]{0,60}\b(?:shares?|sends?|provides?|gives?|transfers?|discloses?|makes? available)\b[^.;]{0,60}\b(?:to|with) us\b/,
      /\blinkedin (?:page|profile|url|link)|\bsocial handles?\b|\busernames? (?:to|on|for|from|of) (?:your )?(?:third[- ]party )?social\b|\b(?:your|user's) (?:linkedin|facebook|twitter|instagram) (?:account|page|handle|id|name|friends|information|data)\b/,
    ],
    unless:
      /\b(?:(?:contact|reach|engag\w+ with|interact\w* with|follow|write to|reach out to) us (?:\S+ ){0,2}?(?:by|on|via|through) social media|social media cookies|share" buttons|presence on|like" button|we are active on|social plug-?ins?|conversion tracking)\b/,
    onlyCollected: true,
  },
];

/** Each word of the set, and how policies name the data that it stands for. */
export const DATA_TYPE_WORDS: readonly DataTypeWords[] = [...IDENTITY_WORDS, ...ACTIVITY_WORDS, ...SENSITIVE_WORDS];
