import { definePractice } from '../../practice';
import { re, words } from '../../vocabulary';
import { CHANGES_HEADING } from '../policy-change/telling';

const ACT = words`
  (?:us(?:e|es|ing)|access(?:es|ing)?|visit(?:s|ing)?|brows(?:e|es|ing)|submit(?:s|ting)?|provid(?:e|es|ing)
  |register(?:s|ing)?|sign(?:s|ing)? up|creat(?:e|es|ing)|download(?:s|ing)?|install(?:s|ing)?|choos(?:e|es|ing)
  |post(?:s|ing)?|becom(?:e|ing)|enter(?:s|ing)?|participat(?:e|es|ing)|interact(?:s|ing)?|order(?:s|ing)?
  |send(?:s|ing)?|giv(?:e|es|ing)|disclos(?:e|es|ing)|shar(?:e|es|ing)|subscrib(?:e|es|ing)|contact(?:s|ing)?
  |join(?:s|ing)?|navigat(?:e|es|ing)|view(?:s|ing)?|engag(?:e|es|ing)|upload(?:s|ing)?|contribut(?:e|es|ing)
  |stay(?:s|ing)?|remain(?:s|ing)?|open(?:s|ing)?|supply(?:ing)?|purchas(?:e|es|ing)|continu(?:e|es|ing)|log(?:s|ging)? (?:in|on)|play(?:s|ing)?|call(?:s|ing)?|apply(?:ing)?
  |fill(?:s|ing)? (?:in|out)|add(?:s|ing)?|invit(?:e|es|ing)|entrust(?:s|ing)?|run(?:s|ning)?|load(?:s|ing)?|hand(?:s|ing)? over|book(?:s|ing)?|attend(?:s|ing)?|enroll?(?:s|ing)?|tell(?:s|ing)?|mak(?:e|es|ing)|communicat(?:e|es|ing)|being (?:here|a (?:member|user|customer)))
`;
const AGREE = words`
  (?:consents?|consented|consenting|agrees?|agreed|agreeing|accepts?|accepted|accepting|signif(?:y|ies)|are bound
  |authori[sz](?:e|es|ing)|(?:gives?|giving|grants?|granting)(?: us)?(?: your| his| her| their)? (?:\w+ )?(?:consent|permission)|indicate (?:your|that you)|expressly
  |provide (?:\w+ )?consent|hereby|acknowledge and (?:agree|accept|consent)
  |acknowledge that you (?:accept|agree|consent)|(?:are|'re) (?:fine|okay|ok|happy) with|say yes to)
`;
const AGREE_WORD = String.raw`\b(?:yes to|(?:fine|okay|ok|happy) with|a yes to|consent\w*|agree\w*|accept\w*|assent\w*|bound|authori[sz]\w+|permission)\b`;
const READER = String.raw`\b(?:you|(?:the |our |all )?(?:users?|visitors?|customers?|members?|players?|applicants?|entrants|participants)|i)\b`;
const USE_NOUN = words`
  (?:\b(?<!(?:terms|conditions|agreement) of )(?:use|installation) of (?:the|this|these|our|we_+)\b|\b(?:access|visits?) to (?:the|this|these|our|we_+)\b|\b(?:participation|membership|registration) (?:in|with|on) (?:the|this|our|we_+)\b|\bcontinuing to (?:use|browse|visit|access|play)\b|\b(?:accessing|using|visiting|browsing) (?:the|this|our|we_+)
  |\b(?:your|the|any|continued) (?:(?!terms|conditions)\w+ ){0,3}(?:use|access|usage|visit|browsing|submission|provision|registration
  |participation)\b|\bsending (?:us|an?|the)\b)
`;
const DEEMS = words`
  \b(?:constitut(?:e|es|ing)|signif(?:y|ies)|indicat(?:e|es)|means|impl(?:y|ies)|is deemed|be deemed|deemed
  |regarded as|considered|treated as|taken (?:as|to be)|represents?|confirms?|amounts to|subject to your|(?:taken )?as a (?=yes)|conditional (?:on|upon)|conditioned (?:on|upon)|subject to(?= (?:\w+ )?acceptance)
  |shows|acts as|denotes|expresses|establish(?:es)? (?=(?:your|their|his|her|the user's) )|is (?:an? |your |the )?(?=acceptance|consent|agreement|assent))\b
`;
/** Agreement to a change is `continued-use-consent`; boxes and buttons ask for consent separately. */
const OTHER_CONSENT = re`
  \bafter (?:that|this|a change)\b
  |\b(?:continu(?:e|ed|ing)|after)\b[^.]{0,120}\b(?:chang(?!ing (?:your|the) (?:\w+ )?settings)|updat|revis|modif|amend|posting|posted)
  |\b(?:chang|updat|revis|modif|amend)\w*[^.]{0,80}\bcontinu
  |\b(?:by )?(?:clicking|ticking|checking|pressing|tapping)|after (?:such|any|these|those|the|we)|parents?\b
  |guardian|withdraw|revoke|given us|\bif you (?:do not )?(?:consent to|accept|agree to) (?:\w+ ){0,4}(?:cookies
  |trackers)|unsubscribe|not be able|request(?:ed)? (?:you )?to consent|\bask(?:ed)? (?:you )?(?:to|for)\b
  |with your consent|for which you consent|(?:everyone's|their|others') consent
  |receive (?:\w+ )?(?:communications|sms|messages|e-?mails|newsletters?|marketing)
  |subscrib\w+ to (?:\w+ ){0,2}(?:newsletters?|mailing)|send (?:you )?(?:the |our )?newsletter|\byou (?:can|could|may) (?:\w+ )?(?:give|consent)
  |\b(?:may|can) communicate with you|\bwhether you\b|by any such (?:changes|revisions)
`;
const POLICY = String.raw`\b(?:polic(?:y|ies)|notice|statement|terms|practices|this|these|uses?|collection|processing|transfers?|cookies|described|provisions?|conditions|herein)\b`;

export const consentByUse = definePractice({
  id: 'consent-by-use',
  category: 'user-choice',
  cue: /fine with|are happy|assent|object|yes to|okay with|ok with|a yes|consent|agree|accept|bound|signif|authori[sz]e|acknowledge|permission|(?:not|n't) (?:like|happy|comfortable)/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'by using you agree',
          match: re`\b(?:(?:by|upon) (?:\w+ ){0,2}${ACT}|in (?:using|accessing|visiting))\b[^;?!]{0,320}?${READER}(?:'re)?(?:,| \w+){0,6}? ${AGREE}\b`,
          also: [re`${AGREE_WORD}`],
          unless: OTHER_CONSENT,
        },
        {
          name: 'whoever uses accepts',
          match: re`${READER},? by (?:\w+ ){0,2}${ACT}\b[^;?!]{0,100}? ${AGREE}\b`,
          also: [re`${AGREE_WORD}`],
          unless: re`${OTHER_CONSENT}|\b(?:can|may|could|might)\b`,
        },
        {
          name: 'you agree by using',
          match: re`
            \byou (?:are|will be|shall be) deemed to (?:have )?(?:accept|agree|consent)\w*\b[^;?!]{0,80}?\b(?:when|if|by|upon) (?:you )?${ACT}\b
            |\b(?:(?:anyone|anybody|everyone|everybody|whoever)(?: who)?|(?:visitors|users|those|people|persons|all) who) (?:us(?:e|es|ing)|visit(?:s|ing)?|access(?:es|ing)?|join(?:s|ing)?|posts|plays|registers|signs up)\b[^;?!]{0,60}?\b(?:accepts?|agrees?|consents?)\b(?! to receive)|\bas an? (?:user|member|visitor|customer) of\b[^;?!]{0,60}?\byou (?:\w+ )?(?:agree|consent|accept)\b
            |${READER}[^;?!]{0,30}?\b(?:(?<!your )consents?|agrees?|accepts?|signify (?:your )?acceptance
            |authori[sz]e)\b[^;?!]{0,160}?\b(?:by (?:\w+ ){0,2}${ACT}
            |(?:when|while) (?:using|visiting|accessing|browsing)|(?:each|every) time you (?:use|visit|access))\b
          `,
          unless: OTHER_CONSENT,
        },
        {
          name: 'when you use you agree',
          match: re`
            \b(?:(?:when|if|whenever|once|where|while) (?:you|a user
            |users) (?:\w+ ){0,3}${ACT}|(?:when|while) (?:using|visiting|accessing|providing|submitting|sending|entering|communicating))\b[^;?!]{0,160}?\byou(?: [\w(),]+){0,4}? (?:consent|agree|accept
            |are (?:fine|okay|ok|happy) with|are (?:\w+ )?(?:consenting|agreeing|accepting)|give (?:us )?(?:your )?consent)\b
          `,
          unless: OTHER_CONSENT,
        },
        {
          name: 'use means agreement',
          match: re`${USE_NOUN}[^;?!]{0,160}?${DEEMS}[^;?!]{0,60}?${AGREE_WORD}`,
          unless: OTHER_CONSENT,
          notUnder: CHANGES_HEADING,
        },
        {
          name: 'taken as agreement',
          match: re`\b(?:take|treat|understand|regard|consider|interpret|see|view)s?\b[^;?!]{0,20}?\b(?:${USE_NOUN}|this|that|it)\b[^;?!]{0,30}?\b(?:as|to be)\b[^;?!]{0,30}?${AGREE_WORD}`,
          also: [re`\b(?:if|when|by) you\b|${USE_NOUN}`],
          unless: OTHER_CONSENT,
        },
        {
          name: 'consent given by an act',
          match: re`\byour (?:\w+ )?consent,? (?:when|by|given (?:by|when)) (?:\w+ ){0,2}${ACT}\b`,
          unless: re`${OTHER_CONSENT}|\b(?:obtain|request|seek|require|need|give|provide|deny|refuse|manage|change)`,
        },
        {
          name: 'all are taken to agree',
          match: re`\bwe_* (?:\w+ )?(?:assumes?|presumes?|takes? it)\b[^;?!]{0,20}?${READER}[^;?!]{0,80}?\b(?:agree|accept|consent|are (?:happy|fine|ok|okay))\b`,
          also: [re`${POLICY}`],
          unless: OTHER_CONSENT,
        },
        {
          name: 'agreement is a condition of use',
          match: re`
            (?:\b(?:conditions?|requirements?) (?:of|for) (?:\w+ )?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|play(?:ing)?|registration|membership|participation)\b[^;?!]{0,60}?\byou (?:agree|accept|consent)\b
            |${READER} (?:must|has to|have to|need to) (?:\w+ )?(?:agree|accept|consent)\b)[^;?!]{0,40}?\b(?:polic(?:y|ies)|notice|statement|practices|collection|processing|handling|treatment)\b
          `,
          also: [
            /\b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|play(?:ing)?|join(?:ing)?|registration|membership|participation)\b/,
          ],
          unless: re`${OTHER_CONSENT}|\b(?:before|prior to)\b`,
        },
        {
          name: 'do not use if you disagree',
          match: re`
            \b(?:(?:do|does) not|don't|cannot|can't|disagree(?:s|ment)?|not (?:wish|want) to be bound|unless you|not (?:happy|comfortable|satisfied|in agreement|ok|okay|fine))\b[^;?!]{0,20}?\b(?:agree|accept
            |consent|bound|with|to (?:any|the|this|these|our)|want|wish|like)\b[^;?!]{0,160}?\b(?:do not|don't|discontinue|stop|cease|should not|must not
            |may not|refrain|not (?:to )?(?:use|access|visit)|leave|exit|uninstall|(?:remove|delete) (?:the|this|our|we_*))\b
          `,
          also: [
            re`${POLICY}`,
            /\b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|submit(?:ting)?|provid(?:e|ing)|leave|exit|(?:down|up)load|(?:un)?install|remove|delete)\b/,
          ],
          stance: 'any',
          scope: 'any',
          unless: OTHER_CONSENT,
        },
        {
          name: 'do not use if you object',
          match: re`\b(?:if|where) you (?:\w+ )?object to (?:any of |any part of )?(?:this|these|our|the|such|any)\b[^;?!]{0,80}?\b(?:do not|don't|discontinue|stop|cease|should not|must not|refrain|leave|uninstall)\b`,
          also: [
            re`${POLICY}`,
            /\b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|submit(?:ting)?|leave|download|(?:un)?install)\b/,
          ],
          stance: 'any',
          scope: 'any',
          unless: re`${OTHER_CONSENT}|\bchang|\bcookies?\b|\bright\b`,
        },
        {
          name: 'leave if you disagree',
          match: re`(?:\b(?:please|you (?:should|must|may|shall)) (?:\w+ )?(?:do not|don't|not|stop|cease|discontinue|leave|exit|refrain)|(?:^|[.:] )\W{0,3}(?:do not|don't) (?:use|install|download|visit|play|access|register|join|sign up|submit))\b[^;?!]{0,80}?\b(?:(?:if|where) you (?:do not|don't|disagree|are not|object)|unless you)\b[^;?!]{0,30}?\b(?:agree|accept|consent|with|to|like|happy|comfortable)\b`,
          also: [re`${POLICY}`],
          stance: 'any',
          scope: 'any',
          unless: OTHER_CONSENT,
        },
      ],
    },
  ],
});
