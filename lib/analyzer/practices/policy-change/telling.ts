/** Words for changing a policy, for telling of it, and for only posting it. */
import { re, words } from '../../vocabulary';

export const CHANGE = words`
  \b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|modif(?:y|ies|ied|ications?)|amend(?:s|ed|ing|ments?)?
  |revis(?:e|es|ed|ing|ions?)|alter(?:s|ed|ations?)?|adapt(?:s|ed|ing|ations?)?|adjust(?:s|ed|ing|ments?)?|rewrit(?:e|es|ing)|new version)\b
`;
export const POLICY = words`
  \b(?:privacy|polic(?:y|ies)|notice|statement|terms|document|practices|charter|data protection (?:declaration
  |information)|(?:this|our) (?:agreement|declaration)|this page)\b
`;
export const POLICY_CHANGE = re`${CHANGE}[^.;?!]{0,100}?${POLICY}|${POLICY}[^.;?!]{0,100}?${CHANGE}`;
export const CHANGES_HEADING = re`
  (?<!\bwe(?:'ve| have)? )(?:chang|updat|modif|amend|revis|alterations|adjustment|notif)\w*[^.]{0,40}(?:polic|notice|statement|document
  |terms|practices|here|this)|(?:polic|notice|statement|terms)\w*[^.]{0,20}(?:chang|updat(?:es|ing)|modif|amend
  |revision)|^\W{0,5}(?:\w{1,3}[.)] ?){0,3}(?:changes|updates|modifications?|amendments?|revisions?)\W{0,5}$
  |^\W{0,5}(?:\w{1,3}[.)] ?){0,3}(?:when|if) (?:this|we|something|anything) (?:\w+ )?changes?\b[^.]{0,20}$|will this (?:page|policy|notice|text|statement) change|notification of changes|changes (?:and|&) updates|(?:polic|notice|statement|declaration|charter)\w* (?:ever )?change
`;

const GROUP = '(?:users?|customers?|members|visitors|clients|subscribers|account holders|community)';
const READER = String.raw`(?:you|everyone|them|users?|customers?|members|subscribers|account holders|parents|guardians|(?:our|its|all|affected|registered|existing|every) (?:\w+ )?${GROUP})`;
const MESSAGE = String.raw`(?:e-?mail|message|note|notification|notice|alert|letter|banner|pop-?up)s?\b`;
const TELL = words`
  \b(?:notify(?:ing)?|notified|inform(?:ing)?|alert(?:ing)?|tell(?:ing)?|e-?mail(?:ing)?|contact(?:ing)?|warn
  |write to|writing to) ${READER}\b|\byou(?:'ll| will) hear from us\b|\b(?:members|users|customers|subscribers|everyone|everybody|every (?:customer|member|user)|you) (?:will )?(?:gets?|receives?|sees?|finds?|is sent|are sent|be (?:sent|shown)) (?:an? |our )?(?:\w+ )?${MESSAGE}
  |\b(?:is|are) (?:announced|sent to (?:all |our |every )?${READER}|mailed)\b|\b(?:comes?|goes|go) with (?:an? )?(?:\w+ )?${MESSAGE}|\bsay so (?:on|in|at) (?:the|our) (?:front|home|start|main|news)\b|\b(?:brought|bring|draw|drawn) (?:[\w']+ ){0,4}to (?:your|their) (?:attention|notice)\b
  |\bdraw your attention to\b|\badvise ${READER}\b(?! to\b)|\bupdate you\b(?: (?:on|about|too|by)|,)
  |\bsend (?:${READER} |out )?(?:an )?e-?mails?\b|\bsend ${READER} (?:an? |our )?(?:\w+ )?${MESSAGE}|\b(?:send|mail|give|provide|deliver to) ${READER} (?:with )?(?:an? |the |our )?(?:new|revised|updated|amended) (?:\w+ ){0,2}(?:notice|policy|statement|version|terms)\b
  |\b${READER} (?:will )?(?:receives?|gets?|be sent) (?:an? |the |our )?(?:new|revised|updated|amended) (?:\w+ ){0,3}(?:notice|policy|statement|version)\b|\blet(?:ting)? ${READER} know\b
  |\b(?:will|may|shall|be|are|been) (?:\w+ ){0,2}(?:notified|informed|told|alerted|announced|communicated|highlighted
  |e-?mailed|surfaced|flagged|made aware|made known|pointed out)\b|\b(?:notified|communicated) to ${READER}\b
  |\bcommunicate (?:any|such|these|the|significant|material|with you about)\b
  |\b(?:announce|highlight|flag) (?:it\b|(?:\w+ ){0,4}(?:change|update|modification|revision))
  |(?:\bwill|\bshall|'ll) keep you (?:informed|updated|posted)\b
  |\byou(?:'ll| will| may) (?:\w+ )?(?:get|receive|see|be shown|be sent) (?:an? |our )?(?:\w+ )?${MESSAGE}
  |\bindicate (?:[\w-]+ ){0,5}that (?:our|this|the) (?:privacy )?(?:policy|notice|statement) has\b
  |\b(?:in-app|e-?mail|advance|prior|push) (?:notices?|notifications?|alerts?|messages?)(?: or e-?mail)? (?:of|for|about|on) (?:any |all )?(?:material|significant|major|important|substantial|big) (?:\w+ )?(?:changes|updates)\b
  |\bnotice of (?:material|significant|major|important) changes: (?:\d|in|by|at least|via)|\bmake (?:that|this|it|them) clear (?:on|by|in|at|through)\b
  |\bpost(?:ed|ing)? (?:[\w,]+ ){0,10}(?:(?:on|to) )?(?:our|the) (?:\w+ ){0,2}home ?page\b
  |\b(?:sent|provided) (?:to you )?(?:by|via) e-?mail\b|\bprominently (?:post|display|publish|place|announce|mark)
`;
const NOTICE = words`
  \b(?:a|an) (?:\w+ )?(?:notice|announcement|banner|message|pop-?up)(?: (?:on|in) (?:our|the) [\w ]{1,20})? (?:will|may
  |shall) (?:be |also )?(?:appear|posted|placed|displayed|shown|sent|made|published|given|issued|point|tell)\b|\b(?:provid(?:e|ing)|giv(?:e|ing|en)|plac(?:e|ing)|post(?:ing)?|display(?:ing)?
  |send(?:ing)?|sent|show(?:ing)?|publish(?:ing)?|issue|receive|via|through|by|by means of
  |with) (?:(?:you|users|our \w+|a|an|or|and|with|to|any|more|the|prominent|additional|appropriate|reasonable
  |advance|prior|sufficient|ample|due|clear|conspicuous|timely|written|further|adequate|special|separate|distinct|online|in-app|pop-?up
  |e-?mail|direct|other|at least|provide|proper) ){0,6}(?:notices?(?! of privacy)|notifications?|banners?
  |announcements?|pop-?ups?)\b(?! (?:of|on|about) (?:privacy|cookies))
`;
const BEFOREHAND = words`
  \beffective (?:\w+ ){0,2}(?:\w+ \()?\d+\)? (?:\w+ )?days (?:after|from|following)
  |\b(?:days?|weeks?|months?)'?(?: of)?(?: prior| advance)? notice\b
  |\b(?:require|ask) you\b[^.;?!]{0,60}?\b(?:accept|agree to|consent to)\b[^.;?!]{0,40}?\bchang
  |\b(?:obtain|seek|ask for) your (?:\w+ )?consent\b[^.;?!]{0,60}?\bchang
  |\bask you to (?:\w+ )?(?:accept|agree|read|review|confirm|consent)\b[^.;?!]{0,40}?\b(?:new|updated|revised) (?:version|polic|terms)
  |\b(?:opportunity|chance|time) to (?:read|review|consider)\b[^.;?!]{0,60}?\bbefore\b
  |\bnot [^.;?!]{0,60}?\bwithout (?:first )?(?:informing|notifying|telling)
`;
export const TOLD = re`${TELL}|${NOTICE}|${BEFOREHAND}`;
/** Messages that cannot be refused, and what they are about. */
export const SERVICE_MESSAGE = words`
  \b(?:administrative (?:messages?|information|e-?mails?|notices?|purposes|communications?)|messages?|e-?mails?|communicat(?:e|ions?)|notif(?:y|ying|ications?)|send|announcements?
  |inform(?:ing)? you)\b[^.;?!]{0,120}?(?:\b(?:chang|updat|modif|amend|revis)\w*[^.;?!]{0,40}?\b(?:polic(?:y|ies)
  |privacy)\b|\bpolic(?:y|ies)(?:/terms)? (?:changes|updates))
`;

export const MATERIAL = words`
  \bbefore we_* change anything\b|\b(?:material(?:ly)?|significant(?:ly)?|substantial|substantive|major|important|big)\b[^;?!]{0,40}?${CHANGE}
  |${CHANGE}[^;?!]{0,60}?\b(?:is|are) (?:material|significant|substantial|important)\b
  |\bbefore (?:the |any |these |such ){0,2}changes? (?:takes?|becomes?|comes?|goes?|go|is|are)\b
`;
/** What else changes, and is told of. */
export const OTHER_CHANGE = re`
  \b(?:services?|products?|features?|prices?|fees?|plans?|subscription|functionality|hours) (?:change|update)
  |chang\w+(?: (?:or|and) \w+)? (?:to|of|in) (?:the |our |your |this |we_* )?(?:\w+ )?(?:services?|products?|features?|prices?|fees?|plans?
  |circumstances|address|details|(?:sites?|websites?|apps?|software|platform)\b(?! (?:privacy|polic)))
`;

/** "Notify you by posting the new policy" only posts it. */
export const ONLY_BY_POSTING = re`
  \b(?:by|through|via) (?:\w+ ){0,2}(?:post(?:ing)?|publish(?:ing)?|publication|updat(?:e|ing)|chang(?:e|ing)
  |revis(?:ing)?|plac(?:e|ing))\b(?! (?:an? )?(?:prominent |clear |conspicuous )?(?:notice|announcement|banner
  |message)\b)[^.]{0,80}(?:polic|notice|statement|version|page|here|date|site|them|it\b|change|log)
  |\bon (?:our|this|the) (?:privacy policy |privacy |same |policy )?page\b
  |\bpost (?:the|an?|our) (?:updated|revised|new|amended) (?:\w+ )?notice|by (?:publication|posting) here
  |\b(?:notify|inform|tell) (?:you|users) here\b|\bwith (?:a|the) (?:new|revised|updated) (?:\w+ )?date\b
`;
export const ALSO_OTHERWISE = re`
  e-?mail|pop-?up|banner|in-app|inside the app|not (?:just|only|merely) (?:published|posted)|home ?page|prominent|conspicuous
  |\bor (?:otherwise|by other|through other|send|other)|additional notice|\bnotify our|and notify|direct(?:ly)?\b
  |\bmessage|\breasonable notice|\bsending a notice\b|\bbefore (?:they|it|the changes?|such changes?) (?:take|become|come|go)
`;
export const WITHOUT = words`
  \bwithout(?<!\bnot\b[^;?!]{0,60}without) (?:\w+ ){0,4}(?:notice|notif\w+|inform\w+)\b
  |\bno (?:\w+ )?(?:prior |advance )?notice\b(?! of)|\bnot (?:\w+ ){0,3}(?:notify|inform) you
`;
/** Acceptance, questions, what the reader changes, and what is only done where the law forces it. */
export const NO_PROMISE = re`
  ${WITHOUT}(?! (?:informing|notifying))|\byour continued\b
  |\bcontinu(?<!before (?:\w+ ){0,3}continu)(?:e|ing) (?:to )?(?:us|access)|\bnotice of the transfer|\bby$
  |^(?:\W|\w{1,4}[.)] ?){0,6}(?:how|will|do|does|when|what|can)\b[^.]{0,80}$|\bif (?:\w+ )?required by
  |\bunless another|upon their announcement|\bplease (?:\w+ )?(?:notify|inform|contact|e-?mail|let|send|write|call)\b|\bif you have (?:any )?(?:questions?|concerns?|comments)\b
  |\bhow you (?:can|may)\b|\bsub-?processors?\b|\bpromotions that\b|\babout (?:\w+ )?(?:further|additional|other|new) (?:products|services|offers)\b|\bmarketing (?:purposes|messages)\b
  |\b(?:ownership|merger|acquisition|breach)\b|\b(?:to|and|stay|keep|remain|keeping|yourself) (?:be )?informed\b
`;

/** What the service reviews itself, and texts of others. */
export const NOT_THIS_TEXT = re`
  \bwe_* (?:\w+ ){0,2}(?:regularly|periodically|review|monitor|check|keep)\b|\bthird[- ]part
  |\btheir (?:own )?privacy|\b(?:those|other) (?:\w+ )?(?:sites|websites|services)\b|\bcookies (?:is|are)\b|\bbrowsers?\b
`;
/** "Notifying you about changes to our terms" as a use of data among others: a promise elsewhere, or its lack, weighs more. */
export const TELLING = re`(?<!\b(?:by|without|before|after|than|until) (?:first )?)\b(?:notifying|informing|alerting|telling|updating) ${READER}\b`;
const READ = words`
  \b(?:check(?:ing)?|review(?:ing)?|visit(?:ing)?|consult(?:ing)?|refer(?:ring)?|read(?:ing)?|return(?:ing)?
  |com(?:e|ing) back|look(?:ing)?|monitor(?:ing)?|revisit(?:ing)?|see|re-?read(?:ing)?)\b
`;
const OFTEN = String.raw`\b(?:periodic(?:al)?(?:ly)?|regular(?:ly)?|frequent(?:ly)?|from time to time|(?:as )?often|occasional(?:ly)?|each time|every time|back|routinely|now and (?:then|again)|whenever you|(?:each|every|your next) visit|when you (?:return|visit|use)|again)\b`;
export const CHECK_BACK = re`
  ${READ}[^.;?!]{0,100}?${OFTEN}|${OFTEN} (?:\w+ ){0,2}${READ}
  |${READ}[^.;?!]{0,100}?\b(?:for (?:any )?(?:updates|changes|revisions|the latest)
  |latest (?:version|information))|\b(?:you|user|customer)(?:r|'s)? (?:are |is |sole )?responsib\w+ (?:for|to) (?:\w+ ){0,2}${READ}
  |\b(?:look|have a look|check)\b[^.;?!]{0,30}?\b(?:now and (?:then|again)|from time to time|once in a while|every so often)\b
  |\b(?:look|see|refer|check)\b[^.;?!]{0,40}?\bdate\b[^.;?!]{0,60}?\bto see (?:when|whether|if)\b[^.;?!]{0,40}?${CHANGE}
  |\b(?:inform|keep(?:ing)?) yourself\b[^.;?!]{0,40}?(?:${CHANGE}|\bcontents?\b)|\b(?:see|in|through|via|check|consult) (?:the |our |its )?(?:\w+ )?(?:commit|version|revision|git|edit) history\b
  |\bdate\b[^.;?!]{0,20}?\bchanged since\b[^.;?!]{0,60}?${READ}
`;
const PUBLISH = words`
  \b(?:post(?:s|ed|ing)?|publish(?:ed|es|ing)?|publication|plac(?:e|ed|ing)|appear|made available
  |make (?:\w+ ){0,6}available|available|upload(?:ed|ing)?|announcement|found|displayed|release|online
  |reflected (?:on|in|here)|(?:noted|listed|shown|indicated|documented|recorded|made|included|set out) (?:here|on (?:this|our|the) (?:\w+ )?(?:page|site|website|web site)|in (?:this|the|our) (?:document|file|repository))
  |(?:committed|pushed|tracked|logged|visible|recorded|documented|kept) (?:to|in|on|by|through) (?:\w+ ){0,3}(?:repository|github|git|history|change ?log|source code))\b
`;
const NEW_TEXT = String.raw`(?:${CHANGE}|\b(?:new|newest|most recent|revised|updated|amended|latest|current|modified|up[- ]to[- ]date) (?:\w+ ){0,2}(?:polic(?:y|ies)|notice|statement|declaration|version|terms)\b)`;
export const POSTED = re`
  ${PUBLISH}[^.;?!]{0,120}?${NEW_TEXT}|${NEW_TEXT}[^.;?!]{0,120}?${PUBLISH}|\bfind (?:\w+ ){0,3}${NEW_TEXT}
  |\byou will (?:always )?find (?:it|them|the new (?:text|version)) (?:here|on this page)\b|\b(?:listed|history|changelog|change log)\b[^.;?!]{0,40}?\b(?:on|of) this page\b
  |\b(?:new|newest|current|latest|valid) (?:text|wording|version|one)\b[^.;?!]{0,20}?\b(?:is|will be|be|stands?|lives|stays) (?:always )?(?:(?:the one )?(?:on|at|in) (?:this|our|the same)|in the (?:repository|app)|here)
  |\b(?:post|put|publish) (?:it|them|the new version|the new text) (?:here|on this|up)\b
  |\bversion (?:published|posted|shown|available) (?:here|on|at)\b
  |\bversion (?:that is |which is |in force )?(?:online|published|posted|available) (?:when|at the (?:time|moment))\b[^.;?!]{0,40}?\b(?:applies|apply|counts|is valid|governs)\b
  |\b(?:current|latest|newest|most recent|valid|applicable) (?:\w+ ){0,4}(?:polic(?:y|ies)|notice|statement|declaration|version)\b[^.;?!]{0,60}?\b(?:can|may) (?:\w+ ){0,4}(?:accessed|viewed|called up|retrieved|consulted|read|downloaded|seen)\b
  |\byou (?:can|may) (?:\w+ )?(?:access|view|call up|retrieve|consult|read|find|download) (?:and \w+ )?(?:the |our )(?:current|latest|newest|most recent|valid) (?:\w+ ){0,4}(?:polic(?:y|ies)|notice|statement|declaration|version)\b|\b(?:notify|inform|tell) (?:you|users) here\b
`;
export const DATE_CHANGED = words`
  \b(?:updat(?:e|ing)|revis(?:e|ing)|chang(?:e|ing)|amend(?:ing)?|not(?:e|ing)|indicat(?:e|ing)
  |identif(?:y|ied)) (?:\w+ ){0,3}(?:the |its )[^.;?!]{0,40}?\b(?:date|last (?:updated|revised|modified)
  |recent revision|recently updated)\b|\bnew date (?:at|on|above|below)\b|\bdate (?:at|on) the (?:top|bottom|head|foot|end)\b[^.;?!]{0,30}\b(?:tells|shows|says)\b|\b(?:date|top|bottom|end) [^.;?!]{0,60}?\b(?:last|most recently
  |latest) (?:updated|revised|modified|revision|update)
`;
/** Where the policy tells when it was last changed. */
export const DATED = re`
  \b(?:date|"?last (?:updated|revised|modified|changed)"?(?: (?:date|line|note))?) (?:\w+ ){0,5}(?:indicates?|shows?|tells?|says?|reflects?|marks?)\b
  [^.;?!]{0,40}?\b(?:revis|updat|chang|modif|version|current)\w*
  |\bdate (?:at|on|above|below)(?: the \w+)?(?: of (?:this|the) (?:page|policy|document))? (?:will )?(?:changes?|moves?|is (?:updated|changed))\b
`;
/** The text itself follows what is done. */
export const REWRITTEN = re`
  \b(?:this|our|the) (?:privacy )?(?:polic(?:y|ies)|document|page|notice|statement|file|declaration) (?:will|shall|would) (?:\w+ )?be (?:updated|amended|revised|changed|rewritten|adapted) (?:accordingly|before|first|here|to (?:say|reflect))\b
  |\bwe_* (?:will|shall|would|'ll) (?:\w+ )?(?:update|amend|revise|change|rewrite|adapt) (?:this|our|the) (?:privacy )?(?:polic(?:y|ies)|document|page|notice|statement|file|declaration) (?:accordingly|before|here)\b
  |\b(?:version|changes|updates|revisions)\b[^.;?!]{0,20}? (?:indicated|reflected|marked|identified) by (?:an? |the )?(?:updated|new|revised|changed)\b[^.;?!]{0,40}?\bdate\b
  |\b(?:new|updated|amended) (?:data protection declaration|privacy (?:policy|notice|statement|declaration)) (?:will|shall) (?:then )?apply (?:to|on|from|when|at) (?:your )?(?:next|subsequent|any|each)\b
`;
/** "Changes: …", where no heading stands above. */
export const CHANGES_LABEL = /^\W{0,4}(?:policy )?(?:changes|updates|amendments|revisions)\b[^.:?!]{0,40}:/;
export const EFFECTIVE = words`
  \b(?:effective|in force|take effect|apply|applies|binding) (?:immediately|upon|when|as soon as|once
  |from the (?:date|moment|time)|on the date|as of the (?:date|time|moment))\b
  |\bupdated (?:privacy )?(?:policy|notice|statement) will apply
  |\b(?:when|once) we_* post|\bcounts? (?:once|when|as soon as|from the moment)\b
`;
