import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const COOKIES = String.raw`\b(?:cookies?|tracking technolog(?:y|ies)|similar technologies|local storage|(?:web|browser) storage|trackers?|pixels|tracers)\b`;
/** Ways to be rid of them. */
const REFUSE = String.raw`\b(?:refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|block(?:s|ed|ing)?|disabl(?:e|es|ed|ing)|delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|ing)|clear(?:s|ed|ing)?(?! gifs?)|(?:turn|switch)(?:s|ed|es|ing)? (?:\w+ ){0,3}off|opt(?:ed|ing)?[- ]?out|deactivat(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|prohibit|withdraw(?:s|ing)?|not (?:to )?(?:accept|allow)|stop(?:s|ped)?|get(?:ting)? rid of|erase|deselect|object)\b`;
/** Ways to choose among them. */
const CHOOSE = String.raw`\b(?:manag(?:e|es|ed|ing)|control(?:s|led|ling)?|choos(?:e|ing)|choices?|adjust(?:s|ed|ing)?|chang(?:e|es|ed|ing)|customi[sz](?:e|ing)|configur(?:e|ing)|restrict(?:ing)?|limit(?:ing)?|opt(?:ed|ing)?[- ]?in|set(?:ting)? your browser)\b(?! (?:our|the) (?:web|site|service|platform|app))`;
const BROWSER = String.raw`\byour browser set to\b|\b(?:browsers?(?:'s|s')?|device) (?!type|version)(?:\w+ ){0,2}(?:settings?|preferences|options|controls?|tools)|\b(?:set|configur|instruct|adjust|chang|modify|chang)(?:e|ing|s|ting)? (?:up )?(?:your|the|their|most|web|internet|an?|these|settings (?:of|in|on)) (?:[\w']+ ){0,3}browsers?\b`;
const WHOSE =
  /\b(?:you|your|users?|visitors?|browsers?|settings|preferences|choices?|click|consent|how to|possible to)\b/;
/** Browsers forget them by themselves. */
const BY_ITSELF =
  /\b(?:once|when|after|until) (?:you|the user|your|the) [^.;]{0,40}\b(?:close|closed|ends?|leave|session)\b|\bsettings? (?:is|are) (?:not )?lost\b|\b(?:record|remember|save|store)s? (?:the |your )?(?:\w+ )?choices\b|\bchoose to \W?(?:share|like|post|log in|sign in)\b|\b(?:cannot|can't) (?:opt[- ]?out|refuse|reject|disable|turn|switch|block|decline)\b[^.;]{0,30}\b(?:essential|necessary|required)\b/;

/** The sale of data is refused, not cookies. */
const SALE_ONLY = /\bopt[- ]?out of (?:the )?"?(?:sale|sharing|targeted)/;

export const cookieChoice = definePractice({
  id: 'cookie-choice',
  category: 'user-choice',
  cue: /cookie|choices|tracking technolog|tracker|similar technologies|local(?:ly)? stor|browser|opt[- ]?out/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'manage cookies',
          match: re`(?:${REFUSE}|${CHOOSE})${gap(80)}${COOKIES}`,
          also: [WHOSE],
          unless: re`${SALE_ONLY}|${BY_ITSELF}`,
          stance: 'any',
        },
        {
          name: 'refused in the browser',
          match: re`${REFUSE} (?:it|them|these|those)(?: all)? (?:in|by|through|with|via) (?:the settings of )?(?:your|the) (?:web |internet )?browser`,
          unless: /\b(?:javascript|location|pop-?ups?|passwords?|history)\b/,
          stance: 'any',
        },
        {
          name: 'more on how to refuse them',
          match:
            /\b(?:how to|ability to|options? to|ways? to) (?:opt[- ]?out|refuse|manage|control|disable|turn)|\b(?:you|users?|visitors?|browser) (?:can |may |could )?(?:\w+ ){0,3}?(?:to )?(?:refuse|block|reject|decline|disable|delete) (?:them|these)\b/,
          after: re`${COOKIES}`,
          also: [/\bcookie|\bthem\b|\bopt[- ]?out/],
          stance: 'any',
        },
        {
          name: 'cookies can be managed',
          match: re`${COOKIES}(?:${gap(80)}(?:${REFUSE}|\b(?:you|users?|visitors?) (?:can|may)${gap(30)}${CHOOSE})| (?:\w+ )?(?:preferences?|settings|choices|controls|banners?|consent (?:manager|banner|tool)|management)|${gap(80)}\bthe (?:controls|choices|options) (?:we|you|available))\b`,
          also: [WHOSE],
          unless: re`${SALE_ONLY}|${BY_ITSELF}`,
          stance: 'any',
        },
        {
          name: 'choices about these technologies',
          match:
            /\bchoices\b[^;?!]{0,40}\b(?:with respect to|regarding|about|over|concerning|relating to|in relation to) (?:these|such|those) (?:technologies|tools|files|identifiers)\b/,
          stance: 'any',
        },
        {
          name: 'not forced on anybody',
          match: re`\b(?:you|users?|visitors?) (?:do not|don't|need not|are not (?:required|obliged|forced)) (?:have |need )?(?:to )?(?:accept|allow|take|set|agree to)\b${gap(20)}${COOKIES}|\bbrowsers?\b${gap(40)}\b(?:say no to|do without|be told not to (?:take|accept|keep))\b${gap(20)}${COOKIES}`,
          stance: 'any',
        },
        {
          name: 'told before one is set',
          match: re`\bbrowsers?\b${gap(40)}\b(?:warn|alert|notif(?:y|ies)|tell|inform|ask|prompt)(?:s|ed)?\b${gap(15)}\b(?:you|the user)\b${gap(30)}\b(?:before|when|if|each time|whenever|that|about|of)\b${gap(30)}\bcookies?\b`,
          stance: 'any',
        },
        {
          name: 'without cookies',
          match: re`\b(?:(?:turning|switching) off|opt(?:ing)?[- ]?out of) (?:[\w-]+ ){0,2}cookies\b|\b(?:visit|use|browse) (?:\w+ ){0,4}without (?:accepting |any )?cookies\b|\b(?:banner|pop-?up|panel)\b${gap(40)}\b(?:ask|choose|choice|consent|decide|select)\w*\b${gap(40)}\bcookies?\b|\b(?:accept|allow) (?:\w+ )?cookies or only\b|\bcookies\b (?:\w+ ){0,3}(?:may|can) be (?:\w+ )?(?:(?:switched|turned) off|refused|disabled|blocked|rejected|declined)\b|\buse of (?:\w+ ){0,3}cookies (?:can|may) be (?:prevented|refused|blocked|avoided)\b|\b(?:if|when|with|without) cookies (?:are )?(?:disabled|switched off|turned off|blocked|refused)\b`,
          unless: BY_ITSELF,
          stance: 'any',
        },
        {
          name: 'turned off',
          match: /\b(?:turn|switch)(?:ing)? (?:[\w-]+ ){0,2}cookies off\b/,
          stance: 'any',
        },
        {
          name: 'browser settings',
          match: re`${BROWSER}`,
          also: [re`${COOKIES}|\blocally stored data\b`],
          stance: 'any',
        },
        {
          name: 'cookies by consent',
          match: re`\b(?:which|what) (?:types of |kinds of )?cookies (?:you|to) (?:want|allow|accept|permit|set)|\bonly (?:set|use|place|load)s?\b${gap(40)}${COOKIES}${gap(20)}\b(?:if|with|when|after) you|${COOKIES}${gap(80)}\b(?:only (?:\w+ )?(?:with|if|after|when|where)|(?:with|give|given|your|prior|based on|asks? for)\b${gap(20)}\bconsent|optional)\b|\b(?:consent|consented|optional|permission)\b${gap(60)}${COOKIES}`,
          unless: /\byou (?:consent|agree) to (?:our|the)|by (?:using|continuing)/,
        },
      ],
    },
  ],
});
