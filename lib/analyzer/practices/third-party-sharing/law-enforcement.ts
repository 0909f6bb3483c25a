import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

/** Passing on, and what comes before it: "access, preserve and disclose", "cooperate with". */
const DISCLOSE = re`\b(?:disclos(?:e|es|ed|ing|ures?)|shar(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|report(?:s|ed|ing)?|(?:hand|turn)(?:s|ed|ing)? over|preserv(?:e|es|ed|ing)|transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|forward(?:s|ed|ing)?|communicat(?:e|es|ed|ing)|pass(?:es|ed|ing)?(?: \w+){0,3} (?:on )?to|(?:made|make) available|cooperat(?:e|es|ing)|(?:provid(?:e|es|ed|ing)|send|sent|giv(?:e|en|ing)|suppl(?:y|ied)|surrender)\b[^.;]{0,80}?\bto\b)`;
const DISCLOSURE_HEADING =
  /disclos|shar(?:e|ed|ing)\b|recipient|with whom|to whom|third part|other parties|legal|law enforcement|authorit|government|who (?:do|we|has|can|else|will|receives)|transfer|provid(?:e|ing) .{0,30} to\b/;

const AUTHORITY = String.raw`(?:law[- ]enforcement(?: (?:agenc(?:y|ies)|officials?|officers?|authorit(?:y|ies)|bodies))?|(?:government(?:al)?|public|competent|regulatory|judicial|state|tax|supervisory|local|national|federal|other|relevant|administrative|prosecuting|swiss|finnish|official|customs|border) (?:\w+ ){0,2}(?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|officials?|entit(?:y|ies)|institutions?)|authorities|courts?|tribunals?|regulators?|(?:the )?police|governments?)`;
const LAW = String.raw`(?:laws?|legislation|regulations?|statutes?|subpoenas?|court orders?|orders? of a court|legal (?:process(?:es)?|obligations?|requirements?|dut(?:y|ies)|requests?|orders?|proceedings?)|judicial (?:orders?|proceedings?|process)|search warrants?|warrants?|legally binding)`;
const OWN_RIGHTS = String.raw`(?:rights?|property|safety|interests?|assets|terms|agreements?|contracts?|polic(?:y|ies)|conditions|rules|guidelines|eula|security|integrity|business|operations|users|customers|members|guests|people|person|ourselves|others)`;

const PROTECT = re`\b(?:protect(?:s|ed|ing|ion of)?|defend(?:s|ed|ing)?|safeguard(?:s|ing)?|secur(?:e|ing)|preserve|(?:legal )?protection of)\b[^.;]{0,70}?\b${OWN_RIGHTS}\b`;
const ENFORCE = re`\b(?:enforc(?:e|es|ed|ing|ement of)|apply|assert(?:ing)?|exercis(?:e|es|ing)|establish(?:ing|ment)?)\b[^.;]{0,60}?\b(?:rights?|terms|agreements?|contracts?|polic(?:y|ies)|conditions|rules|guidelines|claims?|property|eula)\b`;
const INVESTIGATE = re`\b(?:investigat(?:e|es|ing|ions? (?:of|into))|detect(?:ing|ion of)?|prevent(?:ing|ion of)?|address|combat(?:ing)?|tak(?:e|ing) (?:\w+ ){0,3}action (?:regarding|against|about|concerning|in response to)|(?:protect|guard) against)\b[^.;]{0,80}?\b(?:fraud\w*|illegal|unlawful|crim(?:e|es|inal)|violations?|breach(?:es)? of|wrongdoing|threats?|harm\w*|abus(?:e|ive)|misuse|suspected|misconduct|money laundering|liability|injury|infringements?)\b`;
const BELIEF = re`\b(?:(?:we_*|reasonably|sincerely|honestly) (?:\w+ ){0,5}(?:believes?|determines?|deems?|considers?|concludes?)|good[- ]faith|(?:reasonable|our) belief|(?:in|at) our (?:sole |own |absolute |reasonable )*(?:discretion|judge?ment|opinion)|(?:sole|own) (?:discretion|judge?ment)|(?:we_*|it) (?:\w+ ){0,2}(?:deems?|believes?)|appears? (?:to be )?necessary)\b`;

const REQUIRED = re`\b(?:requir(?:e|es|ed)|obliged?|obligated|compell?(?:ed|s)?|mandated?|ordered|permitted|allowed|authori[sz]ed|necessary|legally (?:required|obliged|obligated|bound|permitted|entitled)|needed|forced|have|has|bound|provided|demanded?|lawfully requested)\b[^.;]{0,60}?\b(?:by|under|pursuant to|to comply with|in accordance with|because of|due to|for)\b[^.;,]{0,40}?\b${LAW}\b`;
const COMPLY = re`\b(?:compl(?:y|ies|ying|iance)(?: \w+)? with|respon(?:d|ds|ding|se)(?: \w+)? to|satisfy(?:ing)?|meet(?:ing)?|fulfil(?:l|ling)?|answer(?:ing)?|in (?:answer|reply) to|(?:under|pursuant to|with|upon|on|by|receiv\w+|as part of|in connection with) (?:an? |the |any |receipt of |receiving )*(?:valid |lawful |legal |binding |applicable |judicial )*)\b[^.;]{0,60}?\b(?:${LAW}|(?:lawful|valid|legal|governmental?|official|law[- ]enforcement|binding|legitimate|authori[sz]ed|public authorit\w+)[^.;,]{0,30}? (?:requests?|inquir(?:y|ies)|demands?|investigations?|orders?))\b`;
const TO_AUTHORITY = re`\b(?:to|with|by|from|of|including|and|or|other|via)\b (?:(?:any|the|a|an|our|competent|relevant|appropriate|local|national|foreign|certain|other|swiss|applicable|another) ){0,4}${AUTHORITY}\b`;
const LAW_SUMMARY =
  /\b(?:(?:as|if|when|where|unless|except|until|to the extent|only) (?:\w+ ){0,5}(?:requires?|required|compelled|permitted|obliged|obligated|mandated|allowed)(?: \w+){0,4} (?:law|legislation|court|subpoena|regulation|statute|authorit\w+)|law (?:requires|obliges|compels|permits)|have to (?:by law|under))\b/;

/** What the service does for itself with its data, not to whom it gives it. */
const OWN_PROCESSING =
  /\b(?:service providers?|vendors?|contractors?) (?:\w+ ){0,6}(?:on our behalf|help us)|\bretain|\bretention|\bkeep (?:your|the|it|such|this)|\bdelet(?:e|ion)|encrypt|your rights?\b|you (?:have|may) (?:the |a )?(?:right|object)|legitimate interests? (?:is|are|in)\b/;

export const lawEnforcement = definePractice({
  id: 'law-enforcement',
  category: 'third-party-sharing',
  cue: /\blaw|legal|court|subpoena|authorit|governmen|police|enforce|protect|fraud|investigat|crim(?:e|inal)|defend/,
  answers: [
    {
      answer: 'discretionary',
      patterns: [
        {
          name: 'disclose on a belief',
          match: BELIEF,
          also: [DISCLOSE, re`${PROTECT}|${ENFORCE}|${INVESTIGATE}|${COMPLY}|${LAW}|${AUTHORITY}`],
          unless: OWN_PROCESSING,
          stance: 'any',
        },
        { name: 'disclose to protect', match: PROTECT, also: [DISCLOSE], unless: OWN_PROCESSING, stance: 'any' },
        { name: 'disclose to enforce', match: ENFORCE, also: [DISCLOSE], unless: OWN_PROCESSING, stance: 'any' },
        {
          name: 'disclose to investigate',
          match: INVESTIGATE,
          also: [DISCLOSE],
          unless: OWN_PROCESSING,
          stance: 'any',
        },
        {
          name: 'protect, under disclosure',
          match: re`${PROTECT}|${ENFORCE}`,
          under: DISCLOSURE_HEADING,
          unless: OWN_PROCESSING,
          stance: 'any',
        },
        {
          name: 'investigate, under disclosure',
          match: INVESTIGATE,
          under: DISCLOSURE_HEADING,
          unless: OWN_PROCESSING,
          stance: 'any',
        },
      ],
    },
    {
      answer: 'legal-process',
      patterns: [
        { name: 'disclose where required', match: REQUIRED, also: [DISCLOSE], unless: OWN_PROCESSING, stance: 'any' },
        { name: 'disclose to comply', match: COMPLY, also: [DISCLOSE], unless: OWN_PROCESSING, stance: 'any' },
        {
          name: 'disclose to authorities',
          match: TO_AUTHORITY,
          also: [DISCLOSE],
          unless: OWN_PROCESSING,
          stance: 'any',
        },
        { name: 'law summary', match: LAW_SUMMARY, also: [DISCLOSE], unless: OWN_PROCESSING, stance: 'any' },
        {
          name: 'required, under disclosure',
          match: re`${REQUIRED}|${COMPLY}`,
          under: DISCLOSURE_HEADING,
          unless: OWN_PROCESSING,
          stance: 'any',
        },
      ],
    },
  ],
});
