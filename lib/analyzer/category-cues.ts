import type { SegmentCategory } from './types';

/** Words that speak for a category. */
export interface CategoryCue {
  match: RegExp;
  /** 1: heard elsewhere, too; 2: telling; 4: hardly said of anything else. */
  weight: 1 | 2 | 3 | 4;
}

const cues = (weight: CategoryCue['weight'], ...patterns: RegExp[]): CategoryCue[] =>
  patterns.map((match) => ({ match, weight }));

/** Seen by the same eyes as a practice's patterns: lower-case text with plain punctuation. */
export const CATEGORY_CUES: Record<SegmentCategory, CategoryCue[]> = {
  'first-party-collection': [
    ...cues(
      3,
      /\bwe (?:may |will |also |automatically |might |do ){0,3}(?:collect|gather|log|record|receive|ask you|ask for|request|track|store)\b/,
      /\b(?:is|are|be) (?:automatically )?(?:collected|gathered|recorded|logged)\b|\b(?:collects|gathers|records) (?:\w+ ){0,2}(?:information|data)\b/,
      /\bwe (?:may |will |also |only |might ){0,3}use (?:the |this |your |that |such |these |it|cookies|web|aggregate|personal)/,
      /\b(?:internet protocol|ip address)/,
      /\buse(?:s|d)? (?:of )?(?:cookies|web beacons|pixel)|cookies (?:are|to|help|allow|enable|may|and|that)|\bcookie is\b|\bweb beacons?\b|\bhard drive\b/,
    ),
    ...cues(
      2,
      /\b(?:information|data) (?:that )?you (?:provide|give|submit|choose|enter|supply|share)/,
      /\b(?:improve|customi[sz]e|personali[sz]e|enhance|administer|tailor|diagnose|analy[sz]e|statistical|trends)\b/,
      /\b(?:name|names), (?:\w+ ){0,3}address|\be-?mail address|\b(?:telephone|phone) number|\bzip code|\bcredit card|\bpostal address|\bbilling\b/,
      /\b(?:register|registration|sign up|create an account|contests?|sweepstakes|surveys?|purchase|place an order|promotions?)\b/,
      /\b(?:browser type|operating system|log files?|referring|pages (?:you )?(?:view|visit)|clickstream|usage (?:data|information|patterns)|date and time)\b/,
      /\b(?:demographic|gender|birth|age and|interests|geographic|location (?:data|information)|device (?:id|identifier|information|type)|unique (?:device )?identif)/,
      /\b(?:used|use it|uses? (?:this|the|your) \w+) to\b|\bto (?:provide|send|contact|respond to|process|fulfil|deliver|notify|verify|identify) (?:you|your|the|our|to you)\b/,
    ),
    ...cues(
      1,
      /\b(?:information|data)\b/,
      /\b(?:collect|collection|gather)\b/,
      /\bwhen you (?:visit|use|register|access|order|sign|contact|interact|participate)\b/,
      /\bcookies?\b/,
    ),
  ],
  'third-party-sharing': [
    ...cues(
      4,
      /\b(?:merger|bankruptcy|acquisition|sale of (?:all|assets|the company|our)|transfer of (?:assets|control))\b/,
      /\b(?:court order|subpoena|legal process|law enforcement|required by law|good[- ]faith belief)\b/,
      /\bwe (?:may |will |also |do |can |might |never |not |only |reserve the right to |currently ){0,4}(?:share|disclose|sell|rent|trade|release|transfer|give out)\b/,
    ),
    ...cues(
      3,
      /\b(?:share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|sell|sells|sold|rent|rented|release|released) (?:\S+ ){0,8}(?:with|to|by)\b/,
      /\b(?:service providers?|vendors|contractors|suppliers|on our behalf|agents)\b/,
      /\b(?:rights, property|rights or property|property or safety|personal safety|protect (?:the|our) rights)\b/,
      /\b(?:ad servers?|ad networks?|advertising (?:companies|networks?|partners)|third[- ]party (?:advertis|ad |vendors|service|companies|cookies|analytics)|network advertisers|advertisers)\b/,
    ),
    ...cues(
      2,
      /\bthird[- ]part(?:y|ies)\b/,
      /\b(?:affiliates?|subsidiar(?:y|ies)|affiliated (?:companies|entities)|family of (?:companies|sites)|parent company)\b/,
      /\b(?:partners|other companies|sponsors|business partners|co-?brand(?:ed|ing)?|joint)\b/,
      /\b(?:publicly|public (?:areas?|forums?|posting)|message boards?|chat rooms?|bulletin boards?|other users|visible to|viewed by)\b/,
      /\b(?:advertisements?|ads|advertising)\b/,
      /\b(?:google analytics|omniture|doubleclick|comscore|nielsen|facebook|twitter|social (?:media|network))/,
    ),
    ...cues(1, /\b(?:share|sharing|disclos|provide)/, /\bcompanies\b/, /\bwithout your (?:consent|permission)\b/),
  ],
  'user-choice': [
    ...cues(4, /\bopt(?:ing)?[- ]?out\b/, /\bunsubscribe\b/),
    ...cues(
      3,
      /\bopt(?:ing)?[- ]?in\b/,
      /\b(?:your choices|choices? (?:about|regarding|you have)|choose not to|prefer not to|not wish to|do(?:es)? not want|rather not|decline)\b/,
      /\b(?:disable|block|refuse|reject|delete|turn off|decline|set your browser|accept)(?:ing)? (?:\w+ ){0,4}cookies\b|\bcookies (?:\w+ ){0,3}(?:disabled|rejected|refused)/,
      /\b(?:stop|no longer wish|cease|discontinue) (?:to )?(?:receiv|sending|send|deliver)/,
    ),
    ...cues(
      2,
      /\b(?:preferences?|settings)\b/,
      /\b(?:your consent|your permission|your choice|you may choose|you can choose|you may also choose|control)\b/,
      /\b(?:network advertising initiative|digital advertising alliance|aboutads|nai)\b/,
      /\bremove (?:you|your name|yourself) from\b/,
    ),
    ...cues(
      1,
      /\bif you (?:would|do not|don't|prefer|wish)\b/,
      /\bat any time\b/,
      /\b(?:promotional|marketing|newsletters?)\b/,
    ),
  ],
  'user-access': [
    ...cues(
      4,
      /\b(?:access|review|view|see|obtain a copy of)(?:,| and| or|\/){1,3} ?(?:\w+,? ){0,3}(?:update|change|correct|edit|delete|modify|amend)/,
      /\b(?:correct|update|edit|change|modify|amend|delete|remove)(?:ing)?(?:,|\/| or| and|, or|, and) ?(?:\w+,? ){0,2}(?:correct|update|edit|change|modify|delete|deactivate|remove|access|review)/,
    ),
    ...cues(
      3,
      /\b(?:update|correct|change|edit|modify|review|access|delete|remove|deactivate|cancel|close)(?:ing)? (?:or \w+ )?(?:any |all |of |the |some |your |their |his |her |this |inaccurate |personal ){1,5}(?:\w+ ){0,2}(?:information|data|profile|account|record|details)/,
      /\b(?:request (?:access|deletion|that we (?:delete|remove|correct))|right to (?:access|review|inspect))\b/,
    ),
    ...cues(
      2,
      /\b(?:logging in|log in|my account|account settings|account page|your profile|edit profile)\b/,
      /\b(?:inaccura|incorrect|up[- ]to[- ]date|accurate)\w{0,8}\b/,
    ),
  ],
  'data-retention': [
    ...cues(
      4,
      /\b(?:retain|keep|store|hold|maintain|preserve)(?:s|ed|ing)? (?:\S+ ){0,12}(?:as long as|only for|until|for up to|period|indefinitely|for (?:\w+ )?(?:days|months|years)|no longer than)\b/,
      /\b(?:retention (?:period|polic|of)|data retention|how long)\b/,
      /\bwe (?:will |may |shall ){0,2}retain\b/,
    ),
    ...cues(
      2,
      /\b(?:as long as|resolve disputes|enforce our agreements|backup|archiv(?:e|es|al)|residual)\b/,
      /\b(?:delete|deleted|purge|purged|destroy|erase)\b/,
      /\bafter (?:\S+ ){0,3}(?:days|months|years)\b|\bwithin \w+ (?:days|months)\b/,
    ),
    ...cues(1, /\bretain(?:ed|s)?\b/, /\bretention\b/),
  ],
  'data-security': [
    ...cues(
      4,
      /\b(?:ssl|secure sockets? layer|encrypt\w{0,5}|firewalls?)\b/,
      /\bunauthori[sz]ed (?:access|use|disclosure|or|party|parties|persons)/,
      /\b(?:security (?:measures|procedures|practices|safeguards|of your|of the|of any|precautions)|data security|secure (?:server|environment|transmission)|information security)\b/,
    ),
    ...cues(
      3,
      /\b(?:guarantee|ensure|warrant)\b[^.]{0,40}\b(?:secur|safe)|\b(?:100|one hundred) ?(?:%|percent)/,
      /\b(?:safeguards?|physical, (?:electronic|technical)|technical and|procedural)\b/,
      /\b(?:keep|protect)\w{0,3} (?:\w+ ){0,4}(?:password|secure|safe|confidential)/,
    ),
    ...cues(
      2,
      /\bsecur(?:e|ity|ed|ely)\b/,
      /\bprotect(?:s|ed|ing|ion)?\b/,
      /\bpasswords?\b/,
      /\b(?:loss|misuse|alteration)\b/,
    ),
  ],
  'policy-change': [
    ...cues(
      4,
      /\b(?:change|modify|update|amend|revise|alter)s?(?:,? (?:or|and|modify|update|amend|revise|change|add to),?){0,3} (?:or \w+ )?(?:to )?(?:this|our|the|its|these) (?:\w+ ){0,2}(?:policy|policies|statement|notice|terms)/,
      /\b(?:changes|modifications|revisions|updates|amendments) (?:to|in|of) (?:this|our|the|its|these) (?:\w+ ){0,2}(?:policy|policies|statement|notice|terms|practices)/,
      /\b(?:last (?:updated|modified|revised|changed)|effective (?:date|as of)|posted on:?|date last)\b/,
      /\b(?:policy|statement|notice|terms) (?:may |will |has |have |is |are |can ){1,3}(?:be )?(?:change|update|revis|modif|amend)/,
      /\b(?:continued use|continu(?:e|ing) to use)\b/,
    ),
    ...cues(
      3,
      /\b(?:material|significant|such|any|these|those|policy) changes\b/,
      /\b(?:check|review|visit|read) (?:\S+ ){0,5}(?:periodically|from time to time|regularly|frequently|often)/,
      /\b(?:revised|updated|new|current|amended) (?:\w+ )?(?:policy|statement|notice|version)\b/,
    ),
    ...cues(1, /\bfrom time to time\b/, /\bposting\b/, /\bwe (?:will|may) notify\b/, /\beffective\b/),
  ],
  'do-not-track': [
    ...cues(4, /\bdo[- ]not[- ]track\b/, /\bdnt\b/),
    ...cues(2, /\btrack(?:ing)? (?:signals?|mechanisms?)\b/),
  ],
  'international-audiences': [
    ...cues(
      4,
      /\b(?:under|over|below|least|than) (?:the )?(?:age|ages)? ?(?:of )?(?:13|thirteen|eighteen|18|16)\b/,
      /\bchildren(?:'s)?\b|\bchild\b|\bminors?\b|\bcoppa\b/,
      /\bcalifornia\b|\bshine the light\b/,
      /\b(?:safe harbou?r|privacy shield|european (?:union|economic)|eea|switzerland|swiss)\b/,
      /\b(?:outside (?:of )?the (?:united states|u\.?s|eu)|other countries|located in the united states|international (?:users|transfer|visitors)|cross[- ]border|jurisdictions?)\b/,
    ),
    ...cues(3, /\b(?:parents?|parental|guardians?)\b/, /\bresidents?\b/, /\bdata protection laws?\b/),
    ...cues(1, /\bunited states\b/, /\bcountr(?:y|ies)\b/),
  ],
  introductory: [
    ...cues(
      4,
      /\b(?:policy|statement|notice) (?:\w+ ){0,3}(?:describes?|explains?|applies|covers?|outlines|sets out|discloses|tells|informs|is designed|governs|is intended|details)\b/,
      /\b(?:committed to|respects?|values?|takes? (?:your|the)|important to us|care about|concerned about|understand)\b[^.]{0,50}\bpriva(?:cy|te)/,
      /\bprivacy (?:is|of our|and)\b[^.]{0,40}\b(?:important|seriously|priority|concern|committed|respect)/,
      /\b(?:by (?:using|visiting|accessing|continuing)|use of) (?:\S+ ){1,10}(?:you )?(?:agree|accept|consent|acknowledge|signif)/,
      /\b(?:please (?:take|read)|read (?:this|the following|our)|carefully)\b/,
    ),
    ...cues(
      3,
      /\b(?:collectively|hereinafter|referred to as|\("|\("")/,
      /\b(?:welcome|thank you|your trust|we respect|we value|frequently asked)\b/,
      /\bhow (?:we|your) (?:\w+ ){0,3}(?:collect|use|share|protect|handle|treat|gather)/,
      /\b(?:terms of (?:use|service)|terms and conditions|defined|means)\b/,
      /\bwhat (?:is|are|does|do)\b/,
    ),
    ...cues(
      2,
      /^\W{0,3}(?:\S+ ){0,5}privacy (?:policy|statement|notice)\b/,
      /\bthis (?:privacy )?(?:policy|statement|notice)\b/,
      /\b(?:privacy practices|below|following|more information|questions)\b/,
    ),
  ],
  'not-covered': [
    ...cues(
      4,
      /\bnot (?:be )?(?:responsible|liable) for\b/,
      /\b(?:their|its|his) (?:own )?privacy (?:policy|policies|practices|statement|notice)/,
      /\blinks? to (?:other|third[- ]party|external|web ?sites)|\bother (?:web ?)?sites\b[^.]{0,60}\bprivacy\b|\bcontain links\b/,
      /\b(?:copyright|trademark|intellectual property|governing law|arbitration|indemnif|hipaa|accredit|endorse)/,
    ),
    ...cues(
      3,
      /\b(?:policy|statement|notice) does not (?:apply|cover|extend)|\bnot (?:covered|governed) by (?:this|our)\b|\bgoverned by (?:the|their|its|those)\b/,
      /\b(?:contain(?:s|ed)? links|click on a link|leave (?:our|this|the) (?:web ?)?site|these other)\b/,
    ),
    ...cues(
      2,
      /\b(?:no control|not control|privacy (?:policies|practices) of|operators of|other sites|third[- ]party (?:web)?sites|linked)\b/,
      /\b(?:liability|liable|responsible|resumes?|user content|employ(?:ment|ees?)|truste|dispute)\b/,
    ),
  ],
  'privacy-contact': [
    ...cues(
      4,
      /\b(?:questions?|comments?|concerns?|inquir(?:y|ies)|complaints?)(?:,| or| and)? ?(?:\S+ ){0,10}(?:contact|e-?mail|write|call|send|direct|reach)/,
      /\b(?:contact|e-?mail|write(?: to)?|reach|call) us (?:\S+ ){0,4}(?:at|by|through|via|using|with|if|here)\b/,
      /\bcontact(?:ing)? (?:information|us|our (?:privacy|customer|legal))\b/,
    ),
    ...cues(
      3,
      /[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,4}/,
      /\b(?:suite|floor|p\.? ?o\.? box|attn|attention|avenue|ave|street|blvd|boulevard|drive|road)\b[^.]{0,60}\b\d{5}\b/,
      /\b(?:privacy (?:coordinator|officer|administrator|office|department|team)|webmaster|legal department)\b/,
    ),
    ...cues(2, /\bquestions\b/, /\b(?:1-)?\(?8\d\d\)?[- ]\d{3}[- ]\d{4}\b/),
  ],
};
